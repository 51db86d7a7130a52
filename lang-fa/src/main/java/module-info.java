/** What Elchi knows of Persian. */
module io.elchi.fa {
  requires transitive io.elchi;
  requires static org.jspecify;

  exports io.elchi.fa;

  provides io.elchi.spi.LanguageModule with
      io.elchi.fa.PersianModule;
}
