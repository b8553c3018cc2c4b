package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.records.Workplace.Said;

/** The seats of posts: city and unit are the record's, the place in the city comes from approved reports. */
@ApplicationScoped
@OpenToAll("used by this module's beans, which are guarded")
class Seats {
    private static final LocalDateTime LATEST = Axes.STILL.minusNanos(1000);
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject CivilClock clock;
    @Inject Codes codes;
    @Inject RecordReader reader;
    @Inject SeatWords words;

    /** What a post is known by: its number, or where it has none, who holds it. */
    record Key(String agency, String position, long holder) {
        static Key of(String agency, String position, long employeeId) {
            return new Key(agency, position, position.isEmpty() ? employeeId : 0);
        }
    }

    /** Somebody as the house knows them now, with the versions of their post; empty for nobody. */
    Optional<RecordReader.Posted> posted(long employeeId) {
        return reader.posted(employeeId, LATEST);
    }

    /** Where the employee works today, and what they say of it. */
    Workplace workplace(Employee employee) {
        return workplace(new RecordReader.Posted(employee, reader.known(JobVersion.class, employee.id, LATEST)));
    }

    /** The same of somebody whose post is at hand. */
    Workplace workplace(RecordReader.Posted found) {
        Employee employee = found.employee();
        LocalDate today = clock.today();
        List<JobVersion> jobs = found.jobs().stream().sorted(Comparator.<JobVersion, LocalDate>comparing(v -> v.validFrom).reversed()).toList();
        Optional<JobVersion> now = jobs.stream().filter(v -> v.holdsOn(today) && v.status != JobStatus.TERMINATED).findFirst();
        List<SeatWordRow> said = words.all(employee.id);
        Optional<SeatWordRow> word = now.flatMap(v -> words.now(employee.id, v.post, said));
        return new Workplace(employee.id, employee.nationalId, employee.nameAr, employee.nameEn, now.map(v -> seat(employee.id, v.post, cityKept(jobs, v), today)),
                now.map(v -> since(jobs, v)).orElse(today), word.map(w -> w.said).orElse(SeatWord.NOT_SAID), word.map(w -> w.on), word.map(w -> w.request).orElse(""),
                said.stream().map(w -> new Said(w.said, w.on, codes.city(w.city), w.request)).toList());
    }

    /** The columns of the post that is held today. */
    PostColumns post(Employee employee) {
        return reader.known(JobVersion.class, employee.id, LATEST).stream().filter(v -> v.holdsOn(clock.today())).map(v -> v.post).findFirst()
                .orElse(new PostColumns());
    }

    // The versions go back without a gap; a post is the same as long as its agency, unit and number are.
    private static LocalDate since(List<JobVersion> jobs, JobVersion now) {
        return jobs.stream().filter(v -> !v.validFrom.isAfter(now.validFrom)).takeWhile(v -> isSamePost(v, now)).map(v -> v.validFrom).reduce((a, b) -> b)
                .orElse(now.validFrom);
    }

    private static LocalDate cityKept(List<JobVersion> jobs, JobVersion now) {
        return jobs.stream().filter(v -> !v.validFrom.isAfter(now.validFrom)).takeWhile(v -> isSamePost(v, now) && v.post.city.equals(now.post.city))
                .map(v -> v.validFrom).reduce((a, b) -> b).orElse(now.validFrom);
    }

    private static boolean isSamePost(JobVersion one, JobVersion other) {
        return one.status != JobStatus.TERMINATED && one.post.agency.equals(other.post.agency) && one.post.unit.equals(other.post.unit)
                && one.post.positionNumber.equals(other.post.positionNumber);
    }

    private Seat seat(long employeeId, PostColumns post, LocalDate since, LocalDate day) {
        Optional<SeatVersion> known = known(Key.of(post.agency, post.positionNumber, employeeId)).stream()
                .filter(v -> v.holdsOn(day) && v.city.equals(post.city)).findFirst();
        Optional<Reference.City> city = Optional.ofNullable(codes.all().cities().get(post.city));
        Optional<Point> point = known.map(SeatVersion::point);
        Named unit = post.unit.isEmpty() ? Named.NONE : codes.units(List.of(post.agency), List.of(post.unit))
                .getOrDefault(post.agency + "/" + post.unit, new Named(post.unit, post.unit, post.unit));
        return new Seat(codes.agency(post.agency), unit, post.positionNumber, codes.city(post.city),
                city.map(c -> codes.all().regions().getOrDefault(c.region(), Named.NONE)).orElse(Named.NONE), known.map(v -> v.address).orElse(post.workUnit), point,
                point.or(() -> city.map(c -> new Point(c.latitude(), c.longitude()))), known.map(v -> v.validFrom).filter(d -> d.isAfter(since)).orElse(since),
                known.map(SeatVersion::cause));
    }

    /** The newest seat of a numbered post that an approved report brought, as known now. */
    Optional<SeatVersion> ofPost(String agency, String position) {
        return position.isEmpty() ? Optional.empty() : known(new Key(agency, position, 0)).stream().filter(v -> v.holdsOn(clock.today())).findFirst();
    }

    /** Writes a seat from its day on: what was true before stays, what was to come gives way. The holder is locked. */
    void put(Key key, ReportedSeat seat, Cause cause, LocalDateTime moment) {
        for (SeatVersion old : known(key)) {
            if (old.validUntil.isAfter(seat.since())) {
                if (old.validFrom.isBefore(seat.since())) {
                    em.persist(old.until(seat.since(), moment));
                }
                old.knownUntil = moment;
            }
        }
        em.persist(new SeatVersion(key, seat, cause, moment));
        em.flush();
    }

    /** A moment later than anything known of this seat. */
    LocalDateTime after(Key key, LocalDateTime moment) {
        return known(key).stream().map(v -> v.knownFrom).filter(from -> !from.isBefore(moment)).max(Comparator.naturalOrder()).map(from -> from.plusNanos(1000))
                .orElse(moment);
    }

    private List<SeatVersion> known(Key key) {
        return em.createQuery("select v from SeatVersion v where v.agency = :agency and v.position = :position and v.holder = :holder and v.knownUntil = :still",
                SeatVersion.class).setParameter("agency", key.agency).setParameter("position", key.position).setParameter("holder", key.holder)
                .setParameter("still", Axes.STILL).getResultList();
    }
}
