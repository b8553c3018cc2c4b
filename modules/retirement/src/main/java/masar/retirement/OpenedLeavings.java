package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.PartialDate;
import masar.kernel.Period;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.performance.Appraisal;
import masar.performance.Appraisals;
import masar.performance.Rating;
import masar.records.Ages;
import masar.records.Careers;
import masar.records.EmployeeRecord;
import masar.records.EndReason;
import masar.records.EventKind;
import masar.records.NewCareerEvent;
import masar.records.Records;
import masar.retirement.law.OpenedFacts;
import masar.retirement.law.OpenedLeaving;
import masar.retirement.law.OpenedReason;
import masar.retirement.law.Reason;

/** Cases that the agency opens for one of its people: what is asked for each reason, and what the record and the law say of the answers. */
@ApplicationScoped
@Transactional
public class OpenedLeavings {
    @Inject Records records;
    @Inject Careers careers;
    @Inject Appraisals appraisals;
    @Inject Ages ages;
    @Inject LeavingBook book;
    @Inject Caller caller;
    @Inject CivilClock clock;

    /**
     * What answers come to.
     *
     * @param lastDay  the last day of work by the law of the reason, where it is known
     * @param decision every finding; empty while an answer is missing
     * @param problems what is missing or wrong, each at its question
     */
    public record Outlook(Optional<LocalDate> lastDay, Optional<Decision> decision, List<Problem> problems) {
        public Outlook {
            problems = List.copyOf(problems);
        }
    }

    /** The reason of this code, if it is one for which the agency opens a case. */
    static Optional<OpenedReason> reason(String code) {
        return Arrays.stream(Reason.values()).filter(r -> r.name().equals(code)).findFirst().flatMap(OpenedReason::of);
    }

    /** Codes of the reasons for which the agency may open a case, death and illness first. */
    @Requires(Power.HR_SPECIALIST)
    public List<String> reasons() {
        return OpenedReason.TABLE.stream().map(row -> row.reason().name()).toList();
    }

    /** Names of the questions that are asked for a reason, in order. Not found for one that is none of the agency's. */
    @Requires(Power.HR_SPECIALIST)
    public List<String> questions(String reason) {
        return reason(reason).orElseThrow(Refused::notFound).asks().stream().map(q -> q.key()).toList();
    }

    /** Whether a paper must be attached for a reason. */
    @Requires(Power.HR_SPECIALIST)
    public boolean needsEvidence(String reason) {
        return reason(reason).orElseThrow(Refused::notFound).needsEvidence();
    }

    /** The number of somebody's open case. */
    @Requires(Power.HR_SPECIALIST)
    @Remembered
    public Optional<String> open(long employeeId) {
        return book.openOf(records.of(employeeId).person().nationalId()).map(c -> c.number);
    }

    /**
     * Why this case is not to be opened: it would be one's own, or another of that person is open. For a death what is not decided yet
     * waits; what is decided the authority takes back before.
     *
     * @param reason of the case to be opened; empty while none is chosen
     * @param number of the case to be opened; empty for a new one
     */
    @Requires(Power.HR_SPECIALIST)
    @Remembered
    public Optional<Problem> hindered(long employeeId, String reason, String number) {
        String who = records.of(employeeId).person().nationalId();
        if (who.equals(caller.nationalId())) {
            return Optional.of(Problem.of("", "records.refused.own"));
        }
        return book.openOf(who).filter(c -> !c.number.equals(number) && !book.held(number)).flatMap(open -> {
            boolean death = reason.equals(Reason.DEATH.name()) && open.reason != Reason.DEATH;
            return death && open.stage.isUndecided() ? Optional.empty()
                    : Optional.of(Problem.of("", death ? "opening.refused.decided" : "opening.refused.open", open.number));
        });
    }

    /** What the record knows already of the answers: the spells of absence in the last year, up to yesterday where one still runs. */
    @Requires(Power.HR_SPECIALIST)
    public CaseAnswers known(long employeeId, String reason) {
        if (!Reason.ABSENCE.name().equals(reason)) {
            return new CaseAnswers(Map.of());
        }
        LocalDate today = clock.today();
        List<Period> spells = records.of(employeeId).career().stream().filter(e -> e.kind() == EventKind.ABSENCE)
                .map(e -> upToNow(e, today)).filter(p -> p.lastDay().orElseThrow().isAfter(today.minusYears(1))).sorted(Comparator.comparing(Period::from))
                .limit(CaseAnswers.MOST_SPELLS).toList();
        return new CaseAnswers(Map.of("absences", CaseAnswers.spells(spells)));
    }

    private static Period upToNow(EmployeeRecord.CareerEvent spell, LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        LocalDate last = spell.until().filter(u -> u.isBefore(today)).orElse(yesterday);
        return Period.inclusive(spell.from(), last.isBefore(spell.from()) ? spell.from() : last);
    }

    /** What the law and the record say of these answers about somebody within the caller's reach. */
    @Requires(Power.HR_SPECIALIST)
    public Outlook outlook(long employeeId, String reason, CaseAnswers answers) {
        OpenedReason row = reason(reason).orElseThrow(() -> Refused.field("reason", "opening.refused.reason"));
        EmployeeRecord today = records.of(employeeId);
        if (today.person().nationalId().equals(caller.nationalId())) {
            throw new Refused("records.refused.own");
        }
        if (today.person().birthForService() == null) {
            throw new Refused("opening.refused.birth");
        }
        List<Problem> problems = new ArrayList<>(answers.problems(row, clock.today()));
        if (!problems.isEmpty()) {
            return new Outlook(Optional.empty(), Optional.empty(), problems);
        }
        OpenedFacts facts = LeavingFacts.opened(today, unsatisfactory(row, employeeId), ages.extended(today), row.reason(), answers.told());
        Optional<LocalDate> last = OpenedLeaving.lastDay(facts);
        Decision decision = OpenedLeaving.of(facts);
        if (last.isEmpty()) {
            problems.add(Problem.of("ageOn", "opening.refused.age"));
        } else if (decision.refusals().isEmpty()) {
            problems.addAll(contradictions(employeeId, row.reason(), last.get()));
        }
        return new Outlook(last, Optional.of(decision), problems);
    }

    // The latest years without a gap; who has done better since is no longer to be dismissed for what was before.
    private List<Integer> unsatisfactory(OpenedReason row, long employeeId) {
        if (row.reason() != Reason.INCOMPETENCE) {
            return List.of();
        }
        List<Appraisal> latest = appraisals.of(employeeId).stream().filter(Appraisal::stands).sorted(Comparator.comparing(Appraisal::year).reversed()).toList();
        return IntStream.range(0, latest.size()).takeWhile(i -> latest.get(i).rating() == Rating.UNSATISFACTORY && latest.get(i).year() == latest.get(0).year() - i)
                .mapToObj(i -> latest.get(i).year()).toList();
    }

    // What the record itself would refuse when the end is entered, such as something it has happening later.
    private List<Problem> contradictions(long employeeId, Reason reason, LocalDate last) {
        NewCareerEvent end = new NewCareerEvent(employeeId, EventKind.END_OF_SERVICE, last.plusDays(1), Optional.empty(), "0",
                Optional.of(PartialDate.of(clock.today())), NewCareerEvent.JobChange.NONE, Optional.empty(), Optional.of(EndReason.valueOf(reason.name())), "");
        return careers.preview(end).problems().stream().map(p -> new Problem("", p.key(), p.args())).toList();
    }
}
