package masar.promotions;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import masar.promotions.law.CountedItems;
import masar.promotions.law.Criterion;
import masar.promotions.law.CriterionKind;
import masar.promotions.law.Points;
import masar.promotions.law.Scheme;
import masar.promotions.law.Scoring;

/** A scheme as JSON: how it is kept, shipped as an example, and frozen in a snapshot. */
final class SchemeJson {
    private SchemeJson() {
    }

    static void write(CanonicalJson json, Scheme scheme) {
        json.open().name("afterSeniority").value(scheme.afterSeniority().orElse("")).name("agreed").value(text(scheme.agreed()))
                .name("code").value(scheme.code()).name("criteria").list();
        scheme.criteria().forEach(c -> write(json, c));
        json.endList().name("fromGrade").value(scheme.fromGrade()).name("lastResort").value(scheme.lastResort().name())
                .name("published").value(text(scheme.published())).name("tieBreak").list();
        scheme.tieBreak().forEach(json::value);
        json.endList().name("toGrade").value(scheme.toGrade()).name("version").value(scheme.version()).close();
    }

    private static void write(CanonicalJson json, Criterion criterion) {
        json.open().name("code").value(criterion.code()).name("kind").value(criterion.kind().name()).name("scoring").open();
        if (criterion.scoring() instanceof Scoring.Levels levels) {
            json.name("rows").open();
            new TreeMap<>(levels.rows()).forEach((level, points) -> json.name(level).value(points.toString()));
            json.close().name("type").value("LEVELS");
        } else if (criterion.scoring() instanceof Scoring.PerUnit unit) {
            json.name("each").value(unit.each().toString()).name("least").value(unit.least().toPlainString()).name("most").value(unit.most().toPlainString())
                    .name("type").value("PER_UNIT").name("unit").value(unit.unit().toPlainString());
        } else if (criterion.scoring() instanceof Scoring.Share share) {
            json.name("outOf").value(share.outOf().toPlainString()).name("type").value("SHARE");
        } else if (criterion.scoring() instanceof CountedItems items) {
            json.name("rows").list();
            items.rows().forEach(i -> json.open().name("code").value(i.code()).name("most").value(i.most()).name("points").value(i.points().toString()).close());
            json.endList().name("type").value("ITEMS");
        }
        json.close().name("tieOnly").value(criterion.tieOnly()).name("weight").value(criterion.weight()).close();
    }

    static Scheme read(JsonObject json) {
        return new Scheme(json.getString("code"), json.getInt("version"), json.getInt("fromGrade"), json.getInt("toGrade"),
                json.getJsonArray("criteria").getValuesAs(JsonObject.class).stream().map(SchemeJson::criterion).toList(),
                json.getJsonArray("tieBreak").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList(),
                text(json, "afterSeniority"), Scheme.LastResort.valueOf(json.getString("lastResort")), text(json, "agreed").map(LocalDate::parse),
                text(json, "published").map(LocalDate::parse));
    }

    private static Criterion criterion(JsonObject json) {
        return new Criterion(json.getString("code"), CriterionKind.valueOf(json.getString("kind")), json.getInt("weight"), json.getBoolean("tieOnly"),
                scoring(json.getJsonObject("scoring")));
    }

    private static Scoring scoring(JsonObject json) {
        return switch (json.getString("type")) {
            case "LEVELS" -> new Scoring.Levels(json.getJsonObject("rows").entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, row -> Points.of(((JsonString) row.getValue()).getString()))));
            case "PER_UNIT" -> new Scoring.PerUnit(number(json, "unit"), Points.of(json.getString("each")), number(json, "least"), number(json, "most"));
            case "SHARE" -> new Scoring.Share(number(json, "outOf"));
            case "ITEMS" -> new CountedItems(items(json.getJsonArray("rows").getValuesAs(JsonObject.class)));
            default -> throw new IllegalArgumentException("no scoring table: " + json);
        };
    }

    private static List<CountedItems.Item> items(List<JsonObject> rows) {
        return rows.stream().map(r -> new CountedItems.Item(r.getString("code"), Points.of(r.getString("points")), r.getInt("most"))).toList();
    }

    private static BigDecimal number(JsonObject json, String name) {
        return new BigDecimal(json.getString(name));
    }

    private static Optional<String> text(JsonObject json, String name) {
        return Optional.of(json.getString(name, "")).filter(text -> !text.isEmpty());
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
