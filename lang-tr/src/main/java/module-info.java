/** What Elchi knows of Turkish. */
module io.elchi.tr {
  requires transitive io.elchi;
  requires static org.jspecify;

  exports io.elchi.tr;

  provides io.elchi.spi.LanguageModule with
      io.elchi.tr.TurkishModule;
}
