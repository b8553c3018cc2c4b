package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.documents.Part;
import masar.documents.Part.Line;
import masar.documents.Sheet;
import masar.kernel.Finding;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;
import masar.retirement.LeavingPaperMaker.Said;
import masar.retirement.law.LeavingClauses;
import masar.retirement.law.Reason;

/** «قرار إنهاء خدمة»: whose, by what, from when on, and the clauses on leave, award and pension. */
@ApplicationScoped
@OpenToAll("composes what the outbox asks for")
class DecisionSheet {
    /** Who gets a copy of the decision, in order: words of {@code leaving.paper.copy.…}. */
    static final Setting COPIES = Setting.of("masar.leaving.copies", "hr,finance,pension,employee");
    @Inject LeavingBook book;
    @Inject SheetWords words;

    Sheet of(Said said, String language) {
        LeavingCase one = said.one();
        LocalDate lastDay = one.leavesOn.minusDays(1);
        List<Line> facts = new ArrayList<>(words.person(said.record(), language, false));
        facts.addAll(words.post(said.record(), language));
        List<Line> end = List.of(words.line("reason", words.say("fact." + one.reason)), words.line("number", words.code(one.number)),
                words.line("decided", words.date(one.acceptedOn)), words.line("lastDay", words.date(lastDay)), words.line("leaves", words.date(one.leavesOn)));
        // The rest stands in the opening and in the first clause.
        facts.add(end.get(3));
        List<Part> parts = new ArrayList<>(List.of(new Part.Paragraph(opening(one, language)), new Part.Facts(facts), new Part.Heading(words.say("leaving.paper.clauses"))));
        List<String> clauses = clauses(said);
        for (int i = 0; i < clauses.size(); i++) {
            parts.add(new Part.Paragraph(words.say("leaving.paper.clause", i + 1, clauses.get(i))));
        }
        String copies = Stream.of(COPIES.text().split("[,\\s]+")).filter(c -> !c.isEmpty()).map(c -> words.say("leaving.paper.copy." + c))
                .collect(Collectors.joining(words.say("list.comma")));
        if (!copies.isEmpty()) {
            parts.add(new Part.Note(words.say("leaving.paper.copies", copies)));
        }
        List<Line> shown = new ArrayList<>(words.person(said.record(), language, true));
        shown.addAll(end);
        return new Sheet(language, SheetWords.office(said.record(), language), words.say("paper." + LeavingPaper.Kind.DECISION.code()),
                words.say("leaving.paper.asOf", words.date(lastDay)), false, parts, shown);
    }

    private String opening(LeavingCase one, String language) {
        String basis = one.reason.ref().label().isEmpty() ? words.say(one.reason.ref().lawKey()) : words.article(one.reason.ref());
        if (one.bySilence) {
            return words.say("leaving.paper.opening.silence", basis, one.number, one.receivedOn, one.acceptedOn);
        }
        String by = book.stages(one).stream().filter(s -> s.stage == LeavingStage.DECISION && s.ended != null).map(s -> words.name(s, language)).reduce((a, b) -> b).orElse("");
        return words.say(by.isEmpty() ? "leaving.paper.opening" : "leaving.paper.opening.by", basis, one.number, one.receivedOn, one.acceptedOn, by);
    }

    private List<String> clauses(Said said) {
        LeavingClauses law = said.clauses();
        LeavingCase one = said.one();
        List<String> all = new ArrayList<>(List.of(words.say("leaving.paper.ends", words.say("fact." + one.reason), one.leavesOn)));
        all.add(words.say("leaving.paper.leave." + law.leave(), law.limit(), law.limitOld(), words.article(law.leaveRef())));
        law.award().ifPresent(award -> all.add(award(award)));
        law.pensionLaw().ifPresent(pension -> all.add(words.say("leaving.paper.pension", words.article(pension))));
        if (one.reason == Reason.PROBATION_FAILED) {
            all.add(words.say("leaving.paper.refund"));
        }
        return all;
    }

    private String award(Finding award) {
        return words.say("leaving.paper.award", Integer.parseInt(award.given().get("awardMonths").toString()), words.money(new BigDecimal(award.gives().get("award").toString())));
    }
}
