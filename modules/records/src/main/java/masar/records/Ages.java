package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.identity.Standing;
import masar.kernel.Cursor;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Slice;

/** Who serves and was born when, for what comes with an age. */
@ApplicationScoped
@Transactional
public class Ages {
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject Access access;
    @Inject RecordReader reader;
    @Inject Sql sql;

    /** The last day of an extension of somebody's service that is recorded, also where it is still ahead; the reach of the record. */
    @Requires({Power.SELF, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public Optional<LocalDate> extended(long employeeId) {
        reached(employeeId);
        return Optional.ofNullable(em.createQuery("select max(e.until) from CareerEventRow e where e.employeeId = :id and e.kind = :kind and e.knownUntil = :still",
                LocalDate.class).setParameter("id", employeeId).setParameter("kind", EventKind.SERVICE_EXTENSION).setParameter("still", Axes.STILL)
                .getSingleResult());
    }

    /** The same as it was known when this record was read, whose events are at hand. */
    @Requires({Power.SELF, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public Optional<LocalDate> extended(EmployeeRecord record) {
        reached(record.employeeId());
        return reader.known(CareerEventRow.class, record.employeeId(), Axes.utc(record.asOf().knownAt())).stream().filter(e -> e.kind == EventKind.SERVICE_EXTENSION && e.until != null)
                .map(e -> e.until).max(Comparator.naturalOrder());
    }

    private void reached(long employeeId) {
        Employee employee = reader.find(employeeId).orElseThrow(() -> access.foreign(employeeId, null));
        if (!access.isMine(employee)) {
            access.readableUntil(employee);
        }
    }

    /**
     * Those who serve today and were born between two days, both within, eldest first, page by page: of the caller's agencies, for the
     * house and the ministry of all.
     */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public Slice<BornPerson> born(LocalDate from, LocalDate until, String cursor, int size) {
        Optional<Set<String>> mine = access.agencies();
        if (mine.isPresent() && mine.get().isEmpty()) {
            return Slice.all(List.of());
        }
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean back = at.map(Cursor::backward).orElse(false);
        List<Object> values = new ArrayList<>(List.of(EventKind.APPOINTMENT.name(), Axes.STILL, EventKind.SERVICE_EXTENSION.name(), Axes.STILL, Axes.STILL, Axes.FOREVER, from, until, Standing.SERVING.name()));
        StringBuilder where = new StringBuilder();
        mine.ifPresent(agencies -> {
            where.append(" and e.agency_code in (").append(String.join(",", Collections.nCopies(agencies.size(), "?"))).append(')');
            values.addAll(agencies);
        });
        at.ifPresent(c -> {
            String sign = back ? "<" : ">";
            where.append(" and (p.birth_for_service ").append(sign).append(" ? or p.birth_for_service = ? and e.id ").append(sign).append(" ?)");
            values.addAll(List.of(c.date(0), c.date(0), c.number(1)));
        });
        String order = back ? " desc" : "";
        List<BornPerson> found = sql.list("select e.id, e.national_id, e.name_ar, e.name_en, e.agency_code, p.birth_for_service, (select min(c.from_day)"
                + " from records.career_event c where c.employee_id = e.id and c.kind = ? and c.known_until = ?), (select max(x.until_day) from records.career_event x"
                + " where x.employee_id = e.id and x.kind = ? and x.known_until = ?) from records.person_version p"
                + " join records.employee e on e.id = p.employee_id where p.known_until = ? and p.valid_until = ? and p.birth_for_service >= ?"
                + " and p.birth_for_service <= ? and e.standing = ?" + where + " order by p.birth_for_service" + order + ", e.id" + order
                + " fetch first " + (size + 1) + " rows only", r -> new BornPerson(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5),
                        r.getDate(6).toLocalDate(), Optional.ofNullable(r.getDate(7)).map(java.sql.Date::toLocalDate).orElse(LocalDate.of(1900, 1, 1)),
                        Optional.ofNullable(r.getDate(8)).map(java.sql.Date::toLocalDate)),
                values.toArray());
        return Slice.cut(found, size, at, p -> List.of(p.born(), p.employeeId()));
    }
}
