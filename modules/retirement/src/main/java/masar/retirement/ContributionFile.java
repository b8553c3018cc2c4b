package masar.retirement;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** What is said to the pension body about contributions, as {@code pension.schema.json} has it. */
final class ContributionFile {
    private ContributionFile() {
    }

    /** One part of a statement. */
    static String part(ContributionPartRow part, ContributionStatementRow statement, List<ContributionLineRow> lines) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        lines.forEach(l -> all.add(Json.createObjectBuilder().add("nationalId", l.nationalId).add("basic", money(l.basic)).add("employee", money(l.employee))
                .add("agency", money(l.agency))));
        return start("CONTRIBUTIONS", part.messageId, part.sentAt.toLocalDate()).add("month", statement.month).add("agency", statement.agency).add("part", part.part)
                .add("lines", all).build().toString();
    }

    /** The question for the figures of a part. */
    static String asking(ContributionPartRow part, LocalDate day) {
        return start("FIGURES_WANTED", part.messageId + "/asked-" + day, day).add("about", part.messageId).build().toString();
    }

    private static JsonObjectBuilder start(String kind, String id, LocalDate sent) {
        return Json.createObjectBuilder().add("schema", PensionFile.SCHEMA).add("id", id).add("kind", kind).add("sent", sent.toString());
    }

    // Somebody who is told of for the first time and has nothing due any more has no basic pay either.
    private static String money(BigDecimal sum) {
        return (sum == null ? BigDecimal.ZERO : sum).setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** The id of a message. */
    static String id(String content) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return reader.readObject().getString("id");
        }
    }
}
