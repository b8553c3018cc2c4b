package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.identity.KnownAgencies;
import masar.identity.KnownPeople;
import masar.identity.KnownPerson;
import masar.identity.Standing;
import masar.kernel.OpenToAll;
import masar.kernel.Reading;

/** Rows of people for lists, and what sign-on asks of the records: each one query, by national ID. */
@ApplicationScoped
@OpenToAll("asked by the house without a caller; lists are guarded where they are made")
class PeopleRows implements KnownPeople, KnownAgencies {
    static final String COLUMNS = "e.id, e.national_id, e.name_ar, e.name_en, e.standing, e.agency_code, e.employee_number, e.unit_code, e.title, e.grade,"
            + " e.step_no, e.job_status, e.name_folded, u.name_ar, u.name_en";
    /** The names of their units, beside {@code e}. */
    static final String UNITS = " left join records.org_unit u on u.agency_code = e.agency_code and u.code = e.unit_code";
    /** The rows of people with the names of their units beside them. */
    static final String FROM = " from records.employee e" + UNITS;

    private static final int MOST_SEEN = 1_000;
    @Inject Sql sql;
    @Inject Codes codes;

    /** A row with what a list is ordered by. */
    record Found(PersonRow person, String folded) {
    }

    Found found(ResultSet r) throws SQLException {
        String unit = r.getString(8);
        return new Found(new PersonRow(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), Standing.valueOf(r.getString(5)),
                codes.agency(r.getString(6)), r.getString(7), unit(r, unit),
                codes.title(r.getString(9)).nameAr(), r.getString(10), r.getInt(11), JobStatus.valueOf(r.getString(12))), r.getString(13));
    }

    private static Named unit(ResultSet r, String code) throws SQLException {
        String name = r.getString(14);
        return code.isEmpty() ? Named.NONE : name == null ? new Named(code, code, code) : new Named(code, name, r.getString(15));
    }

    /** These people; for a page each is asked for once, in whatever company they are named again. */
    Map<String, PersonRow> rows(Collection<String> nationalIds) {
        Map<String, Optional<PersonRow>> seen = Reading.recall(PeopleRows.class, HashMap::new);
        // A file that is written row by row names people on and on.
        if (seen.size() > MOST_SEEN) {
            seen.clear();
        }
        Set<String> asked = Set.copyOf(nationalIds);
        List<String> unseen = asked.stream().filter(id -> !seen.containsKey(id)).toList();
        Map<String, PersonRow> read = readRows(unseen);
        unseen.forEach(id -> seen.put(id, Optional.ofNullable(read.get(id))));
        Map<String, PersonRow> rows = new LinkedHashMap<>();
        asked.forEach(id -> seen.get(id).ifPresent(row -> rows.put(id, row)));
        return rows;
    }

    private Map<String, PersonRow> readRows(List<String> ids) {
        Map<String, PersonRow> rows = new HashMap<>();
        for (int from = 0; from < ids.size(); from += 500) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + 500));
            sql.list("select " + COLUMNS + FROM + " where e.national_id in (" + Sql.marks(some.size()) + ")", this::found,
                    some.toArray()).forEach(f -> rows.put(f.person.nationalId(), f.person));
        }
        return rows;
    }

    @Override
    public Optional<KnownPerson> byNationalId(String nationalId) {
        return Optional.ofNullable(byNationalIds(List.of(nationalId)).get(nationalId));
    }

    @Override
    public String unitInEnglish(String nationalId, String arabic) {
        return sql.list("select u.name_en from records.employee e join records.org_unit u on u.agency_code = e.agency_code and u.name_ar = ? where e.national_id = ?",
                r -> r.getString(1), arabic, nationalId).stream().filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    @Override
    public Map<String, KnownPerson> byNationalIds(Collection<String> nationalIds) {
        return Reading.recall(List.of("known people", Set.copyOf(nationalIds)), () -> readKnown(nationalIds));
    }

    private Map<String, KnownPerson> readKnown(Collection<String> nationalIds) {
        Map<String, KnownPerson> known = new HashMap<>();
        List<String> ids = new ArrayList<>(Set.copyOf(nationalIds));
        for (int from = 0; from < ids.size(); from += 500) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + 500));
            sql.list("select national_id, name_ar, name_en, saudi, standing, agency_code from records.employee where national_id in ("
                    + Sql.marks(some.size()) + ")", r -> new KnownPerson(r.getString(1), r.getString(2), r.getString(3), r.getBoolean(4),
                            Standing.valueOf(r.getString(5)), r.getString(6)), some.toArray()).forEach(p -> known.put(p.nationalId(), p));
        }
        return known;
    }

    @Override
    public Optional<KnownAgency> byCode(String code) {
        return codes.known(code).map(PeopleRows::known);
    }

    @Override
    public List<KnownAgency> all() {
        return codes.all().agencies().values().stream().map(PeopleRows::known).toList();
    }

    private static KnownAgency known(Named agency) {
        return new KnownAgency(agency.code(), agency.nameAr(), agency.nameEn());
    }
}
