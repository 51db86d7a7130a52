// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.model.EventType;
import io.elchi.model.Instrument;
import io.elchi.model.Status;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of relations, triggers, status cues, quotes, sectors, furniture, common words and
 * references.
 */
final class EventTables {
  private static final String RELATIONS = "relations.tsv";

  private static final List<String> RELATION_COLUMNS =
      List.of("relation", "forms", "position", "flags");

  /** Marks a form that is no word but a feature of endings. */
  private static final String FEATURE = "feature:";

  private EventTables() {}

  /** How they are read. */
  static List<SenseTable> all() {
    return List.of(
        new SenseTable(RELATIONS, RELATION_COLUMNS, EventTables::relation),
        SenseTable.each(
            "triggers.tsv",
            EventTables::trigger,
            "type",
            "class",
            "forms",
            "instrument",
            "status",
            "flags"),
        SenseTable.each("status.tsv", EventTables::statusCue, "status", "forms", "flags"),
        SenseTable.each(
            "quotes.tsv",
            row ->
                new Sense.Speech(
                    Cells.code(row, Sense.SpeechClass.class, "class"), row.words("flags")),
            "class",
            "forms",
            "flags"),
        SenseTable.each(
            "sectors.tsv",
            row -> new Sense.Sector(Table.words(row.get("isic"))),
            "isic",
            "forms",
            "flags"),
        SenseTable.each(
            "furniture.tsv",
            row -> new Sense.Furniture(Cells.code(row, Sense.FurnitureClass.class, "class")),
            "class",
            "forms",
            "flags"),
        SenseTable.each("common-words.tsv", row -> new Sense.CommonWord(), "forms"),
        SenseTable.each(
            "references.tsv",
            row -> new Sense.Reference(Cells.code(row, Sense.ReferenceClass.class, "class")),
            "class",
            "forms"));
  }

  /** What a case means by itself. */
  static Map<Feature, Relation> caseRelations(TableFiles files) {
    Map<Feature, Relation> out = new EnumMap<>(Feature.class);
    for (Table.Row row : files.table(RELATIONS, RELATION_COLUMNS).rows()) {
      for (String form : row.alternatives("forms")) {
        if (form.startsWith(FEATURE)) {
          Relation relation = Cells.code(row, Relation.class, "relation");
          Feature.parse(form.substring(FEATURE.length()))
              .forEach(f -> out.putIfAbsent(f, relation));
        }
      }
    }
    return out;
  }

  private static void relation(Table.Row row, SenseTable.FormSink sink) {
    Relation relation = Cells.code(row, Relation.class, "relation");
    Sense sense = new Sense.RelationWord(relation, row.get("position").equals("before"));
    for (String form : row.alternatives("forms")) {
      if (!form.startsWith(FEATURE)) {
        sink.add(form, sense);
      }
    }
  }

  private static Sense trigger(Table.Row row) {
    Sense.TriggerType type = triggerType(row.get("type"));
    return new Sense.Trigger(
        type,
        type == Sense.TriggerType.EVENT ? EventType.fromCode(row.get("type")) : null,
        Cells.code(row, Sense.TriggerClass.class, "class"),
        row.get("instrument").isEmpty() ? null : Instrument.fromCode(row.get("instrument")),
        row.get("status").isEmpty() ? null : Status.fromCode(row.get("status")),
        row.words("flags"));
  }

  /** The type of that name; {@code EVENT} for the types of events. */
  private static Sense.TriggerType triggerType(String code) {
    String name = Cells.constant(code);
    for (Sense.TriggerType type : Sense.TriggerType.values()) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    return Sense.TriggerType.EVENT;
  }

  private static Sense statusCue(Table.Row row) {
    String code = row.get("status");
    Status status =
        code.equals("negated") || code.equals("background") ? null : Status.fromCode(code);
    return new Sense.StatusCue(code, status, row.words("flags"));
  }
}
