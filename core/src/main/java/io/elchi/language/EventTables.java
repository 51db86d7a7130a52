// Copyright 2026 The Elchi Authors
// SPDX-License-Identifier: Apache-2.0
package io.elchi.language;

import io.elchi.model.EventType;
import io.elchi.model.Instrument;
import io.elchi.model.Status;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of relations, triggers, status cues, quotes, sectors, furniture, common words and
 * references.
 */
final class EventTables {
  /** Marks a form that is no word but a feature of endings. */
  private static final String FEATURE = "feature:";

  private final Map<Feature, Relation> caseRelations = new EnumMap<>(Feature.class);

  /** Loads them. */
  EventTables(TableLoader loader) {
    for (Table.Row row :
        loader.table("relations.tsv", "relation", "forms", "position", "flags").rows()) {
      Relation relation = TableLoader.code(row, Relation.class, "relation");
      Sense sense = new Sense.RelationWord(relation, row.get("position").equals("before"));
      for (String form : row.alternatives("forms")) {
        if (form.startsWith(FEATURE)) {
          Feature.parse(form.substring(FEATURE.length()))
              .forEach(f -> caseRelations.putIfAbsent(f, relation));
        } else {
          loader.addForm(row, form, sense);
        }
      }
    }
    loader.each(
        "triggers.tsv",
        row -> {
          String type = row.get("type");
          boolean named =
              Arrays.stream(Sense.TriggerType.values())
                  .anyMatch(
                      t ->
                          t != Sense.TriggerType.EVENT
                              && t.name().equals(TableLoader.constant(type)));
          return new Sense.Trigger(
              named
                  ? Sense.TriggerType.valueOf(TableLoader.constant(type))
                  : Sense.TriggerType.EVENT,
              named ? null : EventType.fromCode(type),
              TableLoader.code(row, Sense.TriggerClass.class, "class"),
              row.get("instrument").isEmpty() ? null : Instrument.fromCode(row.get("instrument")),
              row.get("status").isEmpty() ? null : Status.fromCode(row.get("status")),
              row.words("flags"));
        },
        "type",
        "class",
        "forms",
        "instrument",
        "status",
        "flags");
    loader.each(
        "status.tsv",
        row -> {
          String code = row.get("status");
          Status status =
              code.equals("negated") || code.equals("background") ? null : Status.fromCode(code);
          return new Sense.StatusCue(code, status, row.words("flags"));
        },
        "status",
        "forms",
        "flags");
    loader.each(
        "quotes.tsv",
        row ->
            new Sense.Speech(
                TableLoader.code(row, Sense.SpeechClass.class, "class"), row.words("flags")),
        "class",
        "forms",
        "flags");
    loader.each(
        "sectors.tsv",
        row -> new Sense.Sector(List.of(row.get("isic").split("[ ,]+"))),
        "isic",
        "forms",
        "flags");
    loader.each(
        "furniture.tsv",
        row -> new Sense.Furniture(TableLoader.code(row, Sense.FurnitureClass.class, "class")),
        "class",
        "forms",
        "flags");
    loader.each("common-words.tsv", row -> new Sense.CommonWord(), "forms");
    loader.each(
        "references.tsv",
        row -> new Sense.Reference(TableLoader.code(row, Sense.ReferenceClass.class, "class")),
        "class",
        "forms");
  }

  /** What a case means by itself. */
  Map<Feature, Relation> caseRelations() {
    return caseRelations;
  }
}
