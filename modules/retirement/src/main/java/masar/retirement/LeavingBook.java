package masar.retirement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.Acting;
import masar.kernel.CivilClock;
import masar.kernel.Reading;
import masar.kernel.Decision;
import masar.requests.RequestNumber;
import masar.retirement.LeavingView.Standing;
import masar.retirement.LeavingView.Step;
import masar.retirement.law.Reason;

/** The rows of cases, and the only hand on their stage. */
@Dependent
class LeavingBook {
    private static final List<LeavingStage> WAY = Stream.of(LeavingStage.values()).filter(s -> !s.isClosed() && s != LeavingStage.COMPLETION).toList();
    @PersistenceContext(unitName = "retirement") EntityManager em;
    @Inject CivilClock clock;
    @Inject LeavingPaperPost papers;

    /** Keeps a new case, in its first stage. */
    void open(LeavingCase one) {
        one.dueOn = StageTerms.due(one, one.stage, clock.today()).orElse(null);
        em.persist(one);
        em.persist(new StageRow(one, now()));
        em.flush();
    }

    /** Read once for a page, which has many parts that ask for the same case; its stages, which a page of it shows, in the same statement. */
    Optional<LeavingCase> find(String number) {
        String grouped = RequestNumber.parse(number).grouped();
        return Reading.recall(List.of(LeavingCase.class, grouped), () -> {
            List<Object[]> rows = em.createQuery("select c, s from LeavingCase c left join StageRow s on s.leavingId = c.id where c.number = :number order by s.since, s.id", Object[].class)
                    .setParameter("number", grouped).getResultList();
            Optional<LeavingCase> found = rows.stream().findFirst().map(both -> (LeavingCase) both[0]);
            found.ifPresent(c -> Reading.recall(List.of(StageRow.class, c.id), () -> rows.stream().map(both -> (StageRow) both[1]).filter(Objects::nonNull).toList()));
            return found;
        });
    }

    /** The case of this number, locked until the transaction ends. */
    Optional<LeavingCase> locked(String number) {
        return em.createQuery("select c from LeavingCase c where c.number = :number", LeavingCase.class).setParameter("number", RequestNumber.parse(number).grouped())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** The open case of a person. */
    Optional<LeavingCase> openOf(String nationalId) {
        return Reading.recall(List.of("open case", nationalId), () -> em.createQuery("select c from LeavingCase c where c.openOf = :who", LeavingCase.class)
                .setParameter("who", nationalId).getResultStream().findFirst());
    }

    /** The case that waits until this case of death is decided. */
    Optional<LeavingCase> heldBy(String death) {
        return em.createQuery("select c from LeavingCase c where c.heldBy = :death", LeavingCase.class).setParameter("death", death).getResultStream().findFirst();
    }

    /** Whether the case of this number waits for that of a death; no for a number that is none yet. */
    boolean held(String number) {
        return !number.isEmpty() && find(number).filter(c -> !c.heldBy.isEmpty()).isPresent();
    }

    /** All cases of a person, newest first; they are few. */
    List<LeavingCase> of(String nationalId) {
        return em.createQuery("select c from LeavingCase c where c.nationalId = :who order by c.id desc", LeavingCase.class)
                .setParameter("who", nationalId).setMaxResults(20).getResultList();
    }

    /** The case goes to a stage; the one it was in is ended by who acts now. */
    void move(LeavingCase one, LeavingStage to, String note) {
        LocalDateTime now = now();
        boolean person = Acting.now().isPerson();
        stages(one).stream().filter(s -> s.ended == null)
                .forEach(s -> s.end(now, person ? Acting.now().nationalId() : "", person ? Acting.now().name() : "", note));
        one.stage = to;
        one.dueOn = StageTerms.due(one, to, clock.today()).map(day -> to != LeavingStage.COMPLETION && to.isUndecided() && one.deferredTo == null ? day.plusDays(stood(one)) : day).orElse(null);
        if (to.isClosed()) {
            one.openOf = null;
            one.heldBy = "";
        }
        em.persist(new StageRow(one, now));
        em.flush();
        papers.reached(one, to);
    }

    /** While a request is back with its applicant the days of the agency stand still, as those of the request do: so many have. */
    int stood(LeavingCase one) {
        return (int) stages(one).stream().filter(s -> s.stage == LeavingStage.COMPLETION && s.ended != null)
                .mapToLong(s -> ChronoUnit.DAYS.between(day(s.since), day(s.ended))).sum();
    }

    private static LocalDate day(LocalDateTime moment) {
        return moment.atOffset(ZoneOffset.UTC).atZoneSameInstant(CivilClock.RIYADH).toLocalDate();
    }

    List<StageRow> stages(LeavingCase one) {
        return Reading.recall(List.of(StageRow.class, one.id), () -> em.createQuery("select s from StageRow s where s.leavingId = :id order by s.since, s.id", StageRow.class)
                .setParameter("id", one.id).getResultList());
    }

    List<ObligationRow> obligations(LeavingCase one) {
        return em.createQuery("select o from ObligationRow o where o.leavingId = :id order by o.id", ObligationRow.class).setParameter("id", one.id)
                .getResultList();
    }

    /** The heirs of a case in the order in which they were entered; none for other reasons than death. */
    List<Heir> heirs(LeavingCase one) {
        return heirRows(one).stream().map(HeirRow::told).toList();
    }

    List<HeirRow> heirRows(LeavingCase one) {
        return one.reason != Reason.DEATH ? List.of() : Reading.recall(List.of(HeirRow.class, one.id),
                () -> em.createQuery("select h from HeirRow h where h.leavingId = :id order by h.id", HeirRow.class).setParameter("id", one.id).getResultList());
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }

    LeavingView view(LeavingCase one) {
        List<Step> steps = new ArrayList<>();
        for (StageRow row : stages(one)) {
            Standing standing = row.ended == null && !row.stage.isClosed() ? Standing.NOW : Standing.DONE;
            steps.add(new Step(row.stage, standing, Optional.of(row.since.toInstant(ZoneOffset.UTC)),
                    Optional.ofNullable(row.ended).map(e -> e.toInstant(ZoneOffset.UTC)), Optional.ofNullable(standing == Standing.NOW ? one.dueOn : row.dueOn),
                    StageTerms.law(one, row.stage), row.endedBy, row.endedById, row.note));
        }
        if (!one.stage.isClosed()) {
            int at = one.stage == LeavingStage.COMPLETION ? -1 : WAY.indexOf(one.stage);
            WAY.stream().skip(at + 1L).forEach(s -> steps.add(new Step(s, Standing.AHEAD, Optional.empty(), Optional.empty(),
                    s == LeavingStage.FOLDING ? Optional.ofNullable(one.leavesOn) : Optional.empty(), Optional.empty(), "", "", "")));
        }
        return new LeavingView(one.number, one.reason.name(), one.nationalId, one.employeeId, one.receivedOn, one.wishedOn, one.stage,
                Optional.ofNullable(one.acceptedOn), one.bySilence, Optional.ofNullable(one.leavesOn).map(d -> d.minusDays(1)),
                Decision.fromStorage(one.findings), steps, obligations(one).stream().map(ObligationRow::told).toList(),
                one.isOpened(), CaseAnswers.parse(one.answers), one.heldBy, one.version);
    }
}
