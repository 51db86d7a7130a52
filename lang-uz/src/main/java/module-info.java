/** What Elchi knows of Uzbek. */
module io.elchi.uz {
  requires transitive io.elchi;
  requires static org.jspecify;

  exports io.elchi.uz;

  provides io.elchi.spi.LanguageModule with
      io.elchi.uz.UzbekModule;
}
