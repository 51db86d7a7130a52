/** What Elchi knows of Latvian. */
module io.elchi.lv {
  requires transitive io.elchi;
  requires static org.jspecify;

  exports io.elchi.lv;

  provides io.elchi.spi.LanguageModule with
      io.elchi.lv.LatvianModule;
}
