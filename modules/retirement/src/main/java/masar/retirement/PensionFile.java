package masar.retirement;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import masar.kernel.Period;
import masar.records.EmployeeRecord;
import masar.records.ServiceSoFar;
import masar.retirement.law.Asked;
import masar.retirement.law.Reason;

/** The messages to the pension body, as {@code pension.schema.json} has them. */
final class PensionFile {
    /** Name and version of the format. */
    static final String SCHEMA = "masar-pension-1";

    private PensionFile() {
    }

    /** Whether this case goes before others: death and illness do. */
    static boolean urgent(LeavingCase one) {
        return one.reason.protects();
    }

    /**
     * What a file says beside its case.
     *
     * @param last      the record on the last day of work
     * @param counted   the first day that does not count any more: that of leaving, or of the age where somebody worked on beyond it
     * @param served    the service up to then, as the record counts it
     * @param heirs     the heirs of who died
     * @param statement what HR noted when the statement of service was issued
     * @param remark    what HR says to it
     */
    record Content(EmployeeRecord last, LocalDate counted, ServiceSoFar served, List<Heir> heirs, String statement, String remark) {
    }

    /** The file of a case; {@code seen} is how many answers we have. */
    static String file(LeavingCase one, PensionRow row, Content content, int seen, LocalDate today) {
        EmployeeRecord last = content.last();
        LocalDate lastDay = one.leavesOn.minusDays(1);
        EmployeeRecord.Person person = last.person();
        JsonArrayBuilder service = Json.createArrayBuilder();
        for (Period spell : LeavingFacts.services(last.career())) {
            service.add(Json.createObjectBuilder().add("from", spell.from().toString()).add("to", spell.lastDay().orElse(content.counted().minusDays(1)).toString()));
        }
        JsonArrayBuilder uncounted = Json.createArrayBuilder();
        content.served().uncounted().forEach(s -> uncounted.add(Json.createObjectBuilder().add("from", s.from().toString()).add("to", s.to().toString())
                .add("kind", s.kind().name()).add("article", s.article())));
        JsonObjectBuilder file = Json.createObjectBuilder().add("reason", one.reason.name()).add("agency", one.agency).add("lastDay", lastDay.toString())
                .add("person", Json.createObjectBuilder().add("nationalId", one.nationalId).add("nameAr", person.nameAr().text())
                        .add("nameEn", person.nameEn().text()).add("born", person.birthForService().toString()))
                .add("service", service).add("uncounted", uncounted).add("countedMonths", content.served().hijri().wholeMonths())
                .add("lastBasic", last.pay().basic().orElse(BigDecimal.ZERO).setScale(2, RoundingMode.UNNECESSARY).toPlainString())
                .add("statement", content.statement()).add("remark", content.remark());
        if (one.reason.protects()) {
            file.add("workRelated", "yes".equals(CaseAnswers.parse(one.answers).of(Asked.WORK_RELATED)));
        }
        if (one.reason == Reason.ROYAL_ORDER) {
            file.add("disciplinary", "yes".equals(CaseAnswers.parse(one.answers).of(Asked.SAID_DISCIPLINARY)));
        }
        if (one.reason == Reason.DEATH) {
            JsonArrayBuilder heirs = Json.createArrayBuilder();
            content.heirs().forEach(h -> heirs.add(Json.createObjectBuilder().add("name", h.name()).add("relation", h.relation().name())));
            file.add("heirs", heirs);
        }
        return start(one, row, seen, today).add("file", file).build().toString();
    }

    /** The question what became of the last file. */
    static String inquiry(LeavingCase one, PensionRow row, int seen, LocalDate today) {
        return start(one, row, seen, today).build().toString();
    }

    private static JsonObjectBuilder start(LeavingCase one, PensionRow row, int seen, LocalDate today) {
        return Json.createObjectBuilder().add("schema", SCHEMA).add("id", row.messageId).add("kind", row.kind.name()).add("case", one.number)
                .add("about", row.about).add("sent", today.toString()).add("urgent", urgent(one)).add("answersSeen", seen);
    }
}
