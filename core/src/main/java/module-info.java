/**
 * The report model, the extractor and its language-blind pipeline, and the JSON form of a report.
 */
module io.elchi {
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires com.ibm.icu;
  requires transitive org.jspecify;

  uses io.elchi.spi.LanguageModule;

  exports io.elchi;
  exports io.elchi.json;
  exports io.elchi.model;
  exports io.elchi.spi;
}
