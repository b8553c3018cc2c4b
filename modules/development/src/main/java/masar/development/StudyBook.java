package masar.development;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.development.law.ServiceBond;
import masar.development.law.StudyFacts;
import masar.development.law.StudyKind;
import masar.development.law.StudyMoves;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.Period;
import masar.kernel.Reading;
import masar.kernel.Refused;
import masar.records.AppraisalMarks;
import masar.records.EmployeeRecord;
import masar.records.PersonRow;
import masar.records.Records;

/** The rows of scholarships and what was asked about them; and the one translator from them and a record to the facts of the law. */
@Dependent
class StudyBook {
    @PersistenceContext(unitName = "development") EntityManager em;
    @Inject CivilClock clock;
    @Inject Records records;
    @Inject @Any Instance<AppraisalMarks> marks;

    List<StudyRow> of(long employeeId) {
        return Reading.recall(List.of(StudyRow.class, employeeId), () -> em.createQuery("select s from StudyRow s where s.employeeId = :who order by s.id desc", StudyRow.class)
                .setParameter("who", employeeId).getResultList());
    }

    // Apart from the scholarships: a database that cannot tell how few somebody has would read all changes to join them.
    private Map<Long, List<StudyChangeRow>> changes(List<StudyRow> rows) {
        return rows.isEmpty() ? Map.of() : em.createQuery("select c from StudyChangeRow c where c.studyId in :ids order by c.id", StudyChangeRow.class)
                .setParameter("ids", rows.stream().map(r -> r.id).toList()).getResultStream().collect(Collectors.groupingBy(c -> c.studyId));
    }

    Optional<StudyRow> locked(long id) {
        return Optional.ofNullable(em.find(StudyRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<StudyAskedRow> asked(String number) {
        return em.createQuery("select a from StudyAskedRow a where a.number = :number", StudyAskedRow.class).setParameter("number", number).getResultStream().findFirst();
    }

    Optional<StudyAskedRow> lockedAsked(String number) {
        return em.createQuery("select a from StudyAskedRow a where a.number = :number", StudyAskedRow.class).setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** What a person asks for and nobody has decided. */
    List<StudyAskedRow> open(long employeeId) {
        return em.createQuery("select a from StudyAskedRow a where a.employeeId = :who and a.state = :open order by a.id", StudyAskedRow.class)
                .setParameter("who", employeeId).setParameter("open", StudyAskedRow.State.OPEN).getResultList();
    }

    int institutions(long study) {
        return em.createQuery("select count(c) from StudyChangeRow c where c.studyId = :id and c.change = :change", Long.class).setParameter("id", study)
                .setParameter("change", StudyMoves.Change.INSTITUTION).getSingleResult().intValue();
    }

    /** The semesters that these scholarships were withdrawn from, by id; one query for all. */
    Map<Long, List<Period>> withdrawn(List<StudyRow> rows) {
        return rows.isEmpty() ? Map.of() : em.createQuery("select c from StudyChangeRow c where c.studyId in :ids and c.change = :change order by c.id", StudyChangeRow.class)
                .setParameter("ids", rows.stream().map(r -> r.id).toList()).setParameter("change", StudyMoves.Change.SEMESTER).getResultStream()
                .collect(Collectors.groupingBy(c -> c.studyId, Collectors.mapping(StudyChangeRow::semester, Collectors.toList())));
    }

    List<Period> withdrawn(StudyRow row) {
        return withdrawn(List.of(row)).getOrDefault(row.id, List.of());
    }

    /** What the bond of a scholarship rests on; before the return, as if that were on this day. */
    ServiceBond.Facts bond(StudyRow row, LocalDate ifBack) {
        return row.bond(withdrawn(row), Serving.idle(house(row.employeeId)), ifBack);
    }

    /** Somebody of whom the caller may know by other means; read by the house. */
    EmployeeRecord house(long employeeId) {
        return Serving.read(records, employeeId);
    }

    /** The facts of asking for a scholarship. */
    StudyFacts facts(EmployeeRecord record, StudyAsk ask, boolean proven, LocalDate askedOn) {
        StudyFacts.Asked asked = new StudyFacts.Asked(StudyKind.valueOf(ask.kind()), StudyKind.Degree.valueOf(ask.degree()), during(ask), ask.doctor(), proven);
        Optional<Integer> mark = marks.stream().map(m -> m.before(record.employeeId(), clock.today())).flatMap(Optional::stream).findFirst();
        return new StudyFacts(asked, new StudyFacts.Person(Serving.since(record), mark, Serving.away(record)), askedOn);
    }

    static Period during(StudyAsk ask) {
        if (ask.last().isBefore(ask.first())) {
            throw Refused.field("last", "development.refused.backwards");
        }
        return Period.inclusive(ask.first(), ask.last());
    }

    /** What the law says of a change. */
    Decision changed(StudyRow study, StudyAsk ask, boolean proven, LocalDate askedOn) {
        StudyMoves.Standing stands = study.standing(institutions(study.id));
        StudyMoves.Change change = StudyMoves.Change.valueOf(ask.change());
        return switch (change) {
            case EXTENSION -> StudyMoves.extended(stands, ask.last(), askedOn, proven);
            case DEGREE -> StudyMoves.higher(stands, StudyKind.Degree.valueOf(ask.degree()), ask.last(), askedOn, proven);
            case SEMESTER -> StudyMoves.withdrawn(stands, ask.first(), ask.last(), withdrawn(study), askedOn);
            case CANCEL -> StudyMoves.cancelled(stands, askedOn);
            default -> StudyMoves.changed(stands, change, askedOn);
        };
    }

    /** The scholarships of a person whose record is at hand, last first. */
    List<Study> told(EmployeeRecord record) {
        return told(of(record.employeeId()), record);
    }

    /** One of them. */
    Study told(StudyRow row, EmployeeRecord record) {
        return told(List.of(row), record).get(0);
    }

    private List<Study> told(List<StudyRow> rows, EmployeeRecord record) {
        Map<Long, List<StudyChangeRow>> changes = changes(rows);
        List<Period> idle = Serving.idle(record);
        return rows.stream().map(r -> told(r, changes.getOrDefault(r.id, List.of()), idle, record)).toList();
    }

    private Study told(StudyRow row, List<StudyChangeRow> changes, List<Period> idle, EmployeeRecord record) {
        return told(row, bond(row, changes, idle), changes, record.person().nameAr().text(), record.person().nameEn().text());
    }

    /** Scholarships of many people for a list: without bonds and changes, which would need each record. */
    List<Study> listed(List<StudyRow> rows) {
        Map<String, PersonRow> names = rows.isEmpty() ? Map.of() : records.names(rows.stream().map(r -> r.nationalId).toList());
        return rows.stream().map(r -> told(r, Optional.empty(), List.of(), names.containsKey(r.nationalId) ? names.get(r.nationalId).nameAr() : r.nationalId,
                names.containsKey(r.nationalId) ? names.get(r.nationalId).nameEn() : "")).toList();
    }

    private Study told(StudyRow r, Optional<Study.Bond> bond, List<StudyChangeRow> changes, String ar, String en) {
        LocalDate today = clock.today();
        boolean done = r.releasedOn != null || bond.map(b -> b.left() == 0).orElse(r.bondToldOn != null);
        return new Study(r.id, r.version, r.kind.name(), r.number, r.employeeId, r.nationalId, ar, en, r.degree.name(), r.field, r.institution, r.country, r.firstDay, r.lastDay,
                StudyMoves.returnsBy(r.lastDay), r.decidedOn, r.decidedBy, Decision.fromStorage(r.findings), StudyState.of(r, today, done), Optional.ofNullable(r.passed),
                Optional.ofNullable(r.cost), Optional.ofNullable(r.backOn), bond,
                changes.stream().map(c -> new Study.Change(c.number, c.change.name(), c.before, c.after, c.decidedOn, c.decidedBy)).toList(),
                Optional.ofNullable(r.releasedOn).map(on -> new Study.Release(r.releasedHow.name(), on, r.releasedTo, r.releasedDocument, Decision.fromStorage(r.releasedFindings))));
    }

    private Optional<Study.Bond> bond(StudyRow r, List<StudyChangeRow> changes, List<Period> idle) {
        if (r.state != StudyRow.State.RETURNED) {
            return Optional.empty();
        }
        List<Period> withdrawn = changes.stream().filter(c -> c.change == StudyMoves.Change.SEMESTER).map(StudyChangeRow::semester).toList();
        ServiceBond.Facts facts = r.bond(withdrawn, idle, r.backOn);
        ServiceBond.Standing stands = ServiceBond.on(facts, clock.today());
        return Optional.of(new Study.Bond(stands.owed(), stands.served(), stands.left(), stands.over(), ServiceBond.find(facts, clock.today())));
    }
}
