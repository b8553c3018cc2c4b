package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.documents.Part;
import masar.documents.Part.Column;
import masar.documents.Part.Line;
import masar.documents.Sheet;
import masar.kernel.Finding;
import masar.kernel.OpenToAll;
import masar.records.EmployeeRecord;
import masar.records.RecordPapers;
import masar.records.ServiceSoFar;
import masar.retirement.LeavingPaper.Kind;
import masar.retirement.LeavingPaperMaker.Said;

/** «إخلاء طرف», «بيان خدمة» for the pension body and «مكافأة نهاية الخدمة» of a case. */
@ApplicationScoped
@OpenToAll("composes what the outbox asks for")
class LeavingSheets {
    @Inject LeavingBook book;
    @Inject RecordPapers papers;
    @Inject SheetWords words;

    /** What was in custody and owed, when each was settled, and that nothing is left. */
    Sheet clearance(Said said, String language) {
        LocalDate lastDay = said.one().leavesOn.minusDays(1);
        Optional<StageRow> cleared = book.stages(said.one()).stream().filter(s -> s.stage == LeavingStage.CLEARANCE && s.ended != null).reduce((a, b) -> b);
        List<Line> end = new ArrayList<>(List.of(words.line("number", words.code(said.one().number)), words.line("lastDay", words.date(lastDay))));
        cleared.ifPresent(s -> end.add(words.line("cleared", words.date(s.ended.toInstant(ZoneOffset.UTC)))));
        cleared.filter(s -> !s.endedBy.isEmpty()).ifPresent(s -> end.add(words.line("clearedBy", words.name(s, language))));
        List<ObligationRow> owed = book.obligations(said.one());
        List<Part> parts = new ArrayList<>(List.of(new Part.Paragraph(words.say("leaving.paper.clearance", SheetWords.office(said.record(), language))),
                new Part.Facts(all(said, end, language)), new Part.Heading(words.say("leaving.obligations"))));
        parts.add(owed.isEmpty() ? new Part.Paragraph(words.say("leaving.paper.owed.none")) : new Part.Grid(List.of(column("kind", 14), column("what", 40), column("amount", 18),
                column("settled", 28)), owed.stream().map(o -> owed(o, language)).toList(), List.of()));
        parts.add(new Part.Note(words.say("leaving.paper.clearance.note")));
        return sheet(said, Kind.CLEARANCE, lastDay, language, false, parts, end);
    }

    private List<String> owed(ObligationRow one, String language) {
        return List.of(words.say("leaving.obligation." + one.kind), one.told().what(language), one.amount == null ? "" : words.money(one.amount),
                one.settledAt == null ? "" : words.date(one.settledAt.toInstant(ZoneOffset.UTC)));
    }

    /** The career as the record has it at the end, the service that counts, which ends with the age at the latest, and the last basic pay. */
    Sheet statement(Said said, EmployeeRecord after, ServiceSoFar counted, String language) {
        LocalDate lastDay = said.one().leavesOn.minusDays(1);
        List<Line> end = new ArrayList<>(List.of(words.line("reason", words.say("fact." + said.one().reason)), words.line("number", words.code(said.one().number)),
                words.line("lastDay", words.date(lastDay)), words.line("months", words.code(String.valueOf(counted.hijri().wholeMonths())))));
        said.record().pay().basic().ifPresent(basic -> end.add(words.line("lastBasic", words.money(basic))));
        List<Line> facts = new ArrayList<>(words.person(said.record(), language, false));
        facts.add(words.line("born", words.date(said.record().person().birthForService())));
        facts.addAll(end);
        List<Part> parts = new ArrayList<>(List.of(new Part.Addressed(words.say("leaving.paper.statement.to")), new Part.Facts(facts)));
        parts.addAll(papers.career(after, language));
        return sheet(said, Kind.STATEMENT, lastDay, language, true, parts, end);
    }

    /** The award with its arithmetic. */
    Sheet award(Said said, String language) {
        LocalDate lastDay = said.one().leavesOn.minusDays(1);
        Finding award = said.clauses().award().orElseThrow();
        BigDecimal sum = new BigDecimal(award.gives().get("award").toString());
        int months = Integer.parseInt(award.given().get("awardMonths").toString());
        BigDecimal basic = new BigDecimal(award.given().get("basic").toString());
        List<Line> end = List.of(words.line("reason", words.say("fact." + said.one().reason)), words.line("number", words.code(said.one().number)),
                words.line("lastDay", words.date(lastDay)), words.line("awardMonths", words.code(String.valueOf(months))), words.line("award", words.money(sum)));
        List<Part> parts = List.of(new Part.Paragraph(words.say("leaving.paper.award.opening", months)), new Part.Facts(all(said, end, language)),
                new Part.Paragraph(words.say("leaving.paper.award.sum", words.money(basic), months, words.money(sum))), new Part.Note(words.say("leaving.paper.award.note")));
        return sheet(said, Kind.AWARD, lastDay, language, false, parts, end);
    }

    private List<Line> all(Said said, List<Line> end, String language) {
        List<Line> all = new ArrayList<>(words.person(said.record(), language, false));
        all.addAll(words.post(said.record(), language));
        all.addAll(end);
        return all;
    }

    private Column column(String key, int share) {
        return new Column(words.say("leaving.paper.column." + key), share);
    }

    private Sheet sheet(Said said, Kind kind, LocalDate asOf, String language, boolean wide, List<Part> parts, List<Line> end) {
        List<Line> shown = new ArrayList<>(words.person(said.record(), language, true));
        shown.addAll(end);
        return new Sheet(language, SheetWords.office(said.record(), language), words.say("paper." + kind.code()), words.say("leaving.paper.asOf", words.date(asOf)), wide, parts, shown);
    }
}
