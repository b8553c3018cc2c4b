package masar.retirement.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import masar.kernel.Dated;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;
import masar.kernel.Period;
import masar.retirement.law.OpenedFacts.Told;

/** RT43 to RT59, RT65 and RT66: what the law of one reason alone looks at. Answers that are not there yet are asked for before this is asked. */
final class OpenedRules {
    private static final int INCOMPETENT_YEARS = 3;
    private static final int MONTHS_A_YEAR = 12;

    private OpenedRules() {
    }

    private static LegalRef article(int number) {
        return RetirementLaw.REGULATION.article(number);
    }

    /** Nothing further. */
    static List<Finding> none(OpenedFacts facts) {
        return List.of();
    }

    /** RT58: what tells of something is not dated before it. */
    private static Finding ordered(LegalRef ref, String first, LocalDate happened, String then, LocalDate told) {
        return ref.find("RT58", !told.isBefore(happened)).given(first, happened).given(then, told);
    }

    /** This finding, and that the two days of it are in order where the paper has a day: of the paper and of what it tells of, whichever way. */
    private static List<Finding> withPaper(Finding finding, Optional<LocalDate> paper, Function<LocalDate, Finding> ordered) {
        return Stream.concat(Stream.of(finding), paper.map(ordered).stream()).toList();
    }

    /** RT43: the day of death is the last day of work (art 234). */
    static List<Finding> death(OpenedFacts facts) {
        LocalDate day = facts.told().happenedOn().orElseThrow();
        Finding last = article(234).find("RT43", !day.isAfter(facts.today())).given("happenedOn", day).gives("lastWorkDay", day);
        return withPaper(last, facts.told().paperOn(), paper -> ordered(article(234), "happenedOn", day, "paperOn", paper));
    }

    /** RT44, RT45 and RT56: told after the Commission's decision (art 224), another post having been tried (art 65); two years to return (225). */
    static List<Finding> disability(OpenedFacts facts) {
        Told told = facts.told();
        LocalDate decided = told.paperOn().orElseThrow();
        LocalDate heard = told.toldOn().orElseThrow();
        LocalDate last = OpenedDays.disability(facts).orElseThrow();
        return List.of(article(224).find("RT44", !heard.isBefore(decided)).given("paperOn", decided).given("toldOn", heard)
                        .gives("latest", OpenedDays.latest(decided)).gives("lastWorkDay", last),
                article(65).find("RT45", told.said(Asked.OTHER_POST) ? Outcome.GRANTED : Outcome.NEEDS_PERSON).given("otherPost", told.said(Asked.OTHER_POST)),
                article(225).find("RT56", true).given("lastWorkDay", last).gives("returnUntil", years(last, RetirementLaw.RETURN_YEARS)));
    }

    /** RT46 and RT47: the age is reached on the day of leaving (art 220); of who is suspended then, twenty-five years must count (221). */
    static List<Finding> age(OpenedFacts facts) {
        StatutoryAge age = facts.age();
        Optional<LocalDate> on = age.known().or(() -> facts.told().ageOn());
        boolean between = on.filter(day -> !day.isBefore(age.from()) && !day.isAfter(age.until())).isPresent();
        Outcome outcome = age.known().isPresent() ? Outcome.GRANTED : on.isEmpty() || between ? Outcome.NEEDS_PERSON : Outcome.REFUSED;
        Finding finding = StatutoryAge.REF.find("RT46", outcome).given("born", facts.record().born());
        List<Finding> all = new ArrayList<>();
        // RT59: not years ahead: until then much may befall, and an open case stands in the way of every other.
        OpenedDays.age(facts).ifPresent(day -> all.add(RetirementLaw.SETTING.find("RT59", !day.isAfter(facts.today().plusMonths(facts.policy().aheadMonths())))
                .given("lastWorkDay", day).given("aheadMonths", facts.policy().aheadMonths())));
        all.add(ageDays(facts, age, age.known().isPresent() ? finding : on.map(day -> finding.given("ageOn", day)).orElse(finding)));
        // RT55: work beyond the age is no service and its contributions go back (art 222); what the record has of it a person looks at.
        OpenedDays.beyond(facts).ifPresent(day -> all.add(StatutoryAge.BEYOND.find("RT55", Outcome.NEEDS_PERSON).given("lastWorkDay", facts.today())
                .gives("countedUntil", day)));
        if (facts.record().suspendedSince().isPresent()) {
            int years = RetirementLaw.ANY_REASON_YEARS.on(facts.today());
            boolean enough = facts.record().serviceMonths() >= years * MONTHS_A_YEAR;
            all.add(article(221).find("RT47", enough ? Outcome.GRANTED : Outcome.NEEDS_PERSON).given("suspendedSince", facts.record().suspendedSince().get())
                    .given("serviceMonths", facts.record().serviceMonths()).given("yearsNeeded", years));
        }
        return all;
    }

    private static Finding ageDays(OpenedFacts facts, StatutoryAge age, Finding finding) {
        Finding days = age.known().isPresent() ? finding.gives("statutoryAgeOn", age.from())
                : finding.gives("notBefore", age.from()).gives("notAfter", age.until());
        return facts.record().extendedUntil().map(day -> days.gives("extendedUntil", day)).orElse(days);
    }

    /** RT19, RT48 and RT57: the days of absence within the year suffice, the time for an excuse is over without one (art 227); barred for a year (28). */
    static List<Finding> absence(OpenedFacts facts) {
        Told told = facts.told();
        LocalDate noticed = told.noticedOn().orElseThrow();
        Period year = Period.inclusive(Hijri.of(facts.today()).plusYears(-1).toLocalDate().plusDays(1), facts.today());
        List<Period> counted = Period.union(told.absences().stream().flatMap(a -> a.intersect(year).stream()).toList());
        int longest = counted.stream().mapToInt(OpenedRules::days).max().orElse(0);
        int all = counted.stream().mapToInt(OpenedRules::days).sum();
        LocalDate last = noticed.plusDays(RetirementLaw.EXCUSE_DAYS.on(noticed));
        Outcome excuse = told.said(Asked.EXCUSED) ? Outcome.REFUSED : facts.today().isAfter(last) ? Outcome.GRANTED : Outcome.NEEDS_PERSON;
        LocalDate first = told.absences().stream().map(Period::from).min(LocalDate::compareTo).orElse(noticed);
        return List.of(Absence.check(longest, all, facts.today()), ordered(Absence.REF, "absentSince", first, "noticedOn", noticed),
                Absence.REF.find("RT48", excuse).given("noticedOn", noticed).given("excused", told.said(Asked.EXCUSED)).gives("lastExcuse", last),
                article(28).paragraph("ح").find("RT57", true).given("lastWorkDay", noticed).gives("rehiredFrom", years(noticed, RetirementLaw.BARRED_YEARS)));
    }

    /** The same day so many Hijri years, as the law had on that day, later. */
    private static LocalDate years(LocalDate day, Dated<Integer> years) {
        return Hijri.of(day).plusYears(years.on(day)).toLocalDate();
    }

    private static int days(Period spell) {
        return (int) ChronoUnit.DAYS.between(spell.from(), spell.until().orElseThrow());
    }

    /** RT49: a transfer that was not carried out for fifteen days after notice, without excuse (art 210). */
    static List<Finding> transfer(OpenedFacts facts) {
        LocalDate last = OpenedDays.transfer(facts).orElseThrow();
        LocalDate noticed = facts.told().noticedOn().orElseThrow();
        boolean excused = facts.told().said(Asked.EXCUSED);
        Finding days = article(210).find("RT49", !excused && facts.today().isAfter(last)).given("noticedOn", noticed)
                .given("transferDays", RetirementLaw.TRANSFER_DAYS.on(last)).given("excused", excused).gives("lastWorkDay", last);
        return withPaper(days, facts.told().paperOn(), paper -> ordered(article(210), "paperOn", paper, "noticedOn", noticed));
    }

    /** RT50: of who is suspended when dismissed, service ended with the suspension (art 230). */
    static List<Finding> suspended(OpenedFacts facts) {
        return facts.record().suspendedSince().map(day -> List.of(article(230).find("RT50", true).given("suspendedSince", day)
                .gives("lastWorkDay", day.minusDays(1)))).orElse(List.of());
    }

    /** RT51: an order is not disciplinary unless it says so (art 231). */
    static List<Finding> order(OpenedFacts facts) {
        boolean said = facts.told().said(Asked.SAID_DISCIPLINARY);
        List<Finding> all = new ArrayList<>(suspended(facts));
        all.add(article(231).find("RT51", true).given("saidDisciplinary", said));
        return all;
    }

    /** RT52: within probation (arts 41, 44), which spells away make longer. */
    static List<Finding> probation(OpenedFacts facts) {
        LocalDate appointed = facts.record().appointed();
        int months = facts.policy().probationMonths();
        LocalDate ends = Hijri.of(appointed).plusYears(months / MONTHS_A_YEAR).toLocalDate().plusDays(months % MONTHS_A_YEAR * 30L);
        for (Period gap : Period.union(facts.record().away().stream().map(p -> p.isOpen() ? Period.inclusive(p.from(), facts.today()) : p).toList())) {
            if (gap.from().isBefore(ends)) {
                ends = ends.plusDays(days(gap));
            }
        }
        LocalDate last = facts.told().endsOn().orElseThrow();
        return List.of(article(44).find("RT52", last.isBefore(ends)).given("appointed", appointed).given("probationMonths", months).given("lastWorkDay", last)
                .gives("probationEnds", ends));
    }

    /** RT53: missing for as long as the Cabinet fixes it; our source does not tell how long, so that a person looks in any case. */
    static List<Finding> missing(OpenedFacts facts) {
        LocalDate seen = facts.told().happenedOn().orElseThrow();
        LocalDate last = facts.told().endsOn().orElseThrow();
        int months = facts.policy().missingMonths();
        LocalDate from = Hijri.of(seen).plusYears(months / MONTHS_A_YEAR).toLocalDate().plusDays(months % MONTHS_A_YEAR * 30L);
        Finding gone = Reason.MISSING.ref().find("RT53", last.isBefore(from) ? Outcome.REFUSED : Outcome.NEEDS_PERSON).given("happenedOn", seen)
                .given("missingMonths", months).given("lastWorkDay", last).gives("earliest", from);
        return withPaper(gone, facts.told().paperOn(), paper -> ordered(Reason.MISSING.ref(), "happenedOn", seen, "paperOn", paper));
    }

    /** RT65: which posts are exempt neither the record nor our source tells, so that a person looks whether theirs is one. */
    static List<Finding> exempt(OpenedFacts facts) {
        return List.of(Reason.EXEMPT_UNSUITABLE.ref().find("RT65", Outcome.NEEDS_PERSON).given("missing", "exemptPost"));
    }

    /** RT66: the record does not tell who works under a contract, nor until when, so that a person looks at the contract. */
    static List<Finding> contract(OpenedFacts facts) {
        return List.of(Reason.CONTRACT_END.ref().find("RT66", Outcome.NEEDS_PERSON).given("lastWorkDay", facts.told().endsOn().orElseThrow())
                .given("missing", "contract"));
    }

    /** RT54: unsatisfactory three years in a row by the record, no grievance having been accepted (art 233). */
    static List<Finding> incompetence(OpenedFacts facts) {
        List<Integer> years = facts.record().unsatisfactory().stream().sorted().toList();
        int run = 0;
        int longest = 0;
        for (int i = 0; i < years.size(); i++) {
            run = i > 0 && years.get(i) == years.get(i - 1) + 1 ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        boolean grieved = facts.told().said(Asked.GRIEVANCE);
        return List.of(article(233).find("RT54", longest >= INCOMPETENT_YEARS && !grieved).given("unsatisfactoryYears", longest)
                .given("grievance", grieved));
    }
}
