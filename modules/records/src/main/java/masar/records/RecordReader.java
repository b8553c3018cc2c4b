package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import masar.kernel.OpenToAll;
import masar.kernel.Reading;
import masar.kernel.Refused;
import masar.records.EmployeeRecord.Address;
import masar.records.EmployeeRecord.CareerEvent;
import masar.records.EmployeeRecord.Job;
import masar.records.EmployeeRecord.Person;
import masar.records.EmployeeRecord.Qualification;

/** Reads versions and puts a record together: a fixed handful of queries, however long the career. */
@ApplicationScoped
@OpenToAll("asked by this module's beans, which are guarded")
class RecordReader {
    /**
     * Rows read so are made once and not watched for changes. Where a query asks for two kinds of rows, EclipseLink makes its SQL anew each time the hint is
     * given with the query; such ones have a name and the hint with it.
     */
    static final String READ_ONLY = "eclipselink.read-only";
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject Codes codes;

    /** Rows of one kind that were known at a moment. */
    <T> List<T> known(Class<T> type, long employeeId, LocalDateTime at) {
        return known(type, employeeId, at, false);
    }

    private <T> List<T> known(Class<T> type, long employeeId, LocalDateTime at, boolean only) {
        return Reading.recall(List.of(type, employeeId, at), () -> em.createQuery("select v from " + type.getSimpleName() + " v where v.employeeId = :id and v.knownUntil > :at and v.knownFrom <= :at",
                type).setParameter("id", employeeId).setParameter("at", at).setHint(READ_ONLY, only).getResultList());
    }

    /** Every event of somebody that was entered by a moment, with those closed since: few records have such, and every page of a record asks for them. */
    List<CareerEventRow> entered(long employeeId, LocalDateTime at) {
        return entered(employeeId, at, false);
    }

    private List<CareerEventRow> entered(long employeeId, LocalDateTime at, boolean only) {
        return Reading.recall(List.of("entered", employeeId, at), () -> em.createQuery("select e from CareerEventRow e where e.employeeId = :id and e.knownFrom <= :at",
                CareerEventRow.class).setParameter("id", employeeId).setParameter("at", at).setHint(READ_ONLY, only).getResultList());
    }

    /** The record of this national ID, as of a day and a moment, for somebody who only looks: nothing of it is kept for writing. */
    EmployeeRecord show(String nationalId, AsOf asOf) {
        LocalDateTime at = Axes.utc(asOf.knownAt());
        Posted found = posted(() -> em.createNamedQuery(Employee.SHOWN, Object[].class), nationalId, at).orElseThrow(Refused::notFound);
        return read(found.employee, asOf, rows(found.employee.id, found.jobs, at, true));
    }

    /** Who has a record, with the versions of the post that were known at a moment: what each reading of a record begins with, in one statement. */
    record Posted(Employee employee, List<JobVersion> jobs) {
    }

    /** The employee of this id with their post as it was known at a moment. */
    Optional<Posted> posted(long id, LocalDateTime at) {
        return posted(() -> em.createQuery(Employee.POSTED + "e.id = :id", Object[].class), id, at);
    }

    private Optional<Posted> posted(Supplier<TypedQuery<Object[]>> query, Object id, LocalDateTime at) {
        Optional<Posted> found = Reading.recall(List.of(Posted.class, id, at), () -> {
            List<Object[]> rows = query.get().setParameter("id", id).setParameter("at", at).getResultList();
            return rows.stream().findFirst().map(r -> new Posted((Employee) r[0], rows.stream().map(both -> (JobVersion) both[1]).filter(Objects::nonNull).toList()));
        });
        found.ifPresent(f -> {
            Reading.recall(List.of(Employee.class, f.employee.nationalId), () -> Optional.of(f.employee));
            Reading.recall(List.of(Employee.class, f.employee.id), () -> Optional.of(f.employee));
            Reading.recall(List.of(JobVersion.class, f.employee.id, at), f::jobs);
        });
        return found;
    }

    /** Who has this national ID, for somebody who only looks. */
    Optional<Employee> find(String nationalId) {
        Optional<Employee> found = Reading.recall(List.of(Employee.class, nationalId), () -> em.createQuery("select e from Employee e where e.nationalId = :id", Employee.class)
                .setParameter("id", nationalId).setHint(READ_ONLY, true).getResultStream().findFirst());
        found.ifPresent(e -> Reading.recall(List.of(Employee.class, e.id), () -> found));
        return found;
    }

    /** The employee of this id, for somebody who only looks. */
    Optional<Employee> find(long id) {
        return Reading.recall(List.of(Employee.class, id), () -> Optional.ofNullable(em.find(Employee.class, id)));
    }

    /** The rows of some people that were known at a moment, by employee, and the names of their units. */
    record Rows(Map<Long, List<PersonVersion>> people, Map<Long, List<JobVersion>> jobs, Map<Long, List<CareerEventRow>> events,
            Map<Long, List<QualificationVersion>> held, Map<String, Named> units) {
    }

    /** The rows of these people: the same few queries, however many they are. */
    Rows rows(Collection<Long> ids, LocalDateTime at) {
        Map<Long, List<JobVersion>> jobs = known(JobVersion.class, ids, at, v -> v.employeeId);
        Map<Long, List<CareerEventRow>> events = known(CareerEventRow.class, ids, at, v -> v.employeeId);
        return new Rows(known(PersonVersion.class, ids, at, v -> v.employeeId), jobs, events, known(QualificationVersion.class, ids, at, v -> v.employeeId),
                units(jobs.values().stream().flatMap(List::stream).toList(), events.values().stream().flatMap(List::stream).toList()));
    }

    private Rows rows(long id, List<JobVersion> jobs, LocalDateTime at, boolean only) {
        List<CareerEventRow> events = Reading.recall(List.of(CareerEventRow.class, id, at),
                () -> entered(id, at, only).stream().filter(e -> e.knownUntil.isAfter(at)).toList());
        Map<Long, PersonVersion> people = new LinkedHashMap<>();
        Map<Long, QualificationVersion> held = new LinkedHashMap<>();
        for (Object[] both : whoAndWhat(id, at, only)) {
            people.putIfAbsent(((PersonVersion) both[0]).id, (PersonVersion) both[0]);
            Optional.ofNullable((QualificationVersion) both[1]).ifPresent(q -> held.putIfAbsent(q.id, q));
        }
        return new Rows(Map.of(id, List.copyOf(people.values())), Map.of(id, jobs), Map.of(id, events), Map.of(id, List.copyOf(held.values())), units(jobs, events));
    }

    // Who somebody is beside what they hold: a few of each, and one statement instead of two for nearly every page.
    private List<Object[]> whoAndWhat(long id, LocalDateTime at, boolean only) {
        return Reading.recall(List.of(PersonVersion.class, QualificationVersion.class, id, at), () -> (only ? em.createNamedQuery(PersonVersion.SHOWN, Object[].class)
                : em.createQuery(PersonVersion.WHO_AND_WHAT, Object[].class)).setParameter("id", id).setParameter("at", at).getResultList());
    }

    private <T> Map<Long, List<T>> known(Class<T> type, Collection<Long> ids, LocalDateTime at, Function<T, Long> whose) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select v from " + type.getSimpleName()
                + " v where v.employeeId in :ids and v.knownUntil > :at and v.knownFrom <= :at", type).setParameter("ids", ids).setParameter("at", at)
                .getResultStream().collect(Collectors.groupingBy(whose));
    }

    /** The record, as of a day and a moment. */
    EmployeeRecord read(Employee employee, AsOf asOf) {
        return read(new Posted(employee, known(JobVersion.class, employee.id, Axes.utc(asOf.knownAt()))), asOf);
    }

    /** The same of somebody whose post is at hand, as it was known at that moment. */
    EmployeeRecord read(Posted found, AsOf asOf) {
        return read(found.employee, asOf, rows(found.employee.id, found.jobs, Axes.utc(asOf.knownAt()), false));
    }

    /** The record out of rows that were read before. */
    EmployeeRecord read(Employee employee, AsOf asOf, Rows rows) {
        LocalDate day = asOf.validOn();
        List<PersonVersion> people = rows.people.getOrDefault(employee.id, List.of());
        List<JobVersion> jobs = rows.jobs.getOrDefault(employee.id, List.of());
        List<CareerEventRow> events = rows.events.getOrDefault(employee.id, List.of());
        List<QualificationVersion> held = rows.held.getOrDefault(employee.id, List.of()).stream().filter(q -> !q.validFrom.isAfter(day))
                .sorted(Comparator.<QualificationVersion, LocalDate>comparing(q -> q.validFrom).reversed()).toList();
        PersonVersion person = people.stream().filter(v -> v.holdsOn(day)).findFirst()
                .or(() -> people.stream().min(Comparator.comparing(v -> v.validFrom))).orElseThrow(() -> new Refused("records.refused.notKnownYet"));
        Map<String, Named> units = rows.units;
        Optional<JobVersion> now = jobs.stream().filter(v -> v.holdsOn(day)).findFirst();
        Job job = now.map(v -> job(v, units)).orElse(Job.NONE);
        List<CareerEvent> career = career(events, units).stream().filter(e -> !e.from().isAfter(day)).toList();
        return new EmployeeRecord(employee.id, asOf, Employee.standing(jobs, day), person(employee, person), job,
                PaySection.of(codes, now, day), held.stream().map(this::qualification).toList(), career, ServiceSection.of(events, day),
                FieldValues.all(employee.nationalId, person, now, held));
    }

    /** All versions of the post known at a moment, newest first. */
    List<Job> jobs(long employeeId, LocalDateTime at) {
        List<JobVersion> jobs = known(JobVersion.class, employeeId, at);
        return jobs(jobs, units(jobs, List.of()));
    }

    /** The same out of rows that were read before. */
    List<Job> jobs(long employeeId, Rows rows) {
        return jobs(rows.jobs.getOrDefault(employeeId, List.of()), rows.units);
    }

    private List<Job> jobs(List<JobVersion> jobs, Map<String, Named> units) {
        return jobs.stream().sorted(Comparator.<JobVersion, LocalDate>comparing(v -> v.validFrom).reversed()).map(v -> job(v, units)).toList();
    }

    Map<String, Named> units(List<JobVersion> jobs, List<CareerEventRow> events) {
        TreeSet<String> agencies = new TreeSet<>();
        TreeSet<String> named = new TreeSet<>();
        List<PostColumns> posts = new ArrayList<>(jobs.stream().map(v -> v.post).toList());
        events.forEach(e -> posts.add(e.sets));
        posts.forEach(p -> {
            agencies.add(p.agency);
            named.add(p.unit);
        });
        agencies.remove("");
        named.remove("");
        return codes.units(agencies, named);
    }

    private static Named unit(Map<String, Named> units, String agency, String code) {
        return code.isEmpty() ? Named.NONE : units.getOrDefault(agency + "/" + code, new Named(code, code, code));
    }

    Job job(JobVersion v) {
        return job(v, units(List.of(v), List.of()));
    }

    private Job job(JobVersion v, Map<String, Named> units) {
        PostColumns p = v.post;
        return new Job(codes.agency(p.agency), p.employeeNumber, unit(units, p.agency, p.unit), p.positionNumber, codes.title(p.title),
                codes.all().ladders().getOrDefault(p.ladder, Named.NONE), codes.gradeName(p.ladder, p.grade, v.validFrom), p.step, Optional.ofNullable(p.basic),
                codes.city(p.city), p.workUnit, v.status, Optional.ofNullable(v.appointedOn), Optional.ofNullable(v.gradeSince), v.validFrom,
                v.validUntil.equals(Axes.FOREVER) ? Optional.empty() : Optional.of(v.validUntil.minusDays(1)),
                v.knownFrom == null ? java.time.Instant.EPOCH : Axes.instant(v.knownFrom), Optional.of(new Cause(v.causeKind, v.causeReference)));
    }

    /** All these events, newest first. */
    List<CareerEvent> career(List<CareerEventRow> events, Map<String, Named> units) {
        List<CareerEvent> career = new ArrayList<>();
        String agency = "";
        for (CareerEventRow e : events.stream().sorted(CareerEventRow.IN_EFFECT).toList()) {
            agency = e.sets.agency.isEmpty() ? agency : e.sets.agency;
            career.add(0, event(e, agency, units));
        }
        return career;
    }

    /** The same with the names of their units. */
    List<CareerEvent> career(List<CareerEventRow> events) {
        return career(events, units(List.of(), events));
    }

    /** One event; its unit is one of {@code agency}, the one it happened in. */
    private CareerEvent event(CareerEventRow e, String agency, Map<String, Named> units) {
        PostColumns p = e.sets;
        return new CareerEvent(e.id, e.kind, e.from, e.asWritten(), Optional.ofNullable(e.until), e.decisionNumber, e.decidedOn(),
                codes.agency(p.agency), unit(units, agency, p.unit), codes.title(p.title), codes.gradeName(p.ladder, p.grade, e.from), p.step,
                Optional.ofNullable(p.basic), codes.city(p.city), e.counted, e.article,
                e.endReason.isEmpty() ? Optional.empty() : Optional.of(EndReason.valueOf(e.endReason)), e.remarks, Axes.instant(e.knownFrom),
                e.enteredBy, e.corrects, p.toChange());
    }

    private Person person(Employee employee, PersonVersion p) {
        return new Person(employee.nationalId, p.nameAr(), p.nameEn(), masar.kernel.PartialDate.fromStorage(p.birth), p.birthForService, p.sex,
                p.nationality, p.maritalStatus.isEmpty() ? Optional.empty() : Optional.of(MaritalStatus.valueOf(p.maritalStatus)), p.mobile, p.email,
                new Address(p.building, p.street, p.district, codes.city(p.addressCity), p.postalCode, p.additional, p.shortAddress), p.iban,
                codes.bank(p.iban));
    }

    private Qualification qualification(QualificationVersion q) {
        return new Qualification(q.qualificationId, codes.level(q.level), q.major, q.institution, q.country, q.graduatedOn(), q.gpa, q.scale,
                q.studyMode, q.equivalence);
    }
}
