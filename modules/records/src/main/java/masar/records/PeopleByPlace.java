package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.identity.Standing;
import masar.kernel.Cursor;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.records.PeopleRows.Found;

/** Where an agency has its people, by region and city, and what they say of it: those in service, of the caller's agencies or for the ministry of all. */
@ApplicationScoped
@Transactional
public class PeopleByPlace {
    @Inject Access access;
    @Inject Codes codes;
    @Inject PeopleRows rows;
    @Inject Sql sql;

    private record Row(Found found, String city, SeatWord said) {
    }

    private record Cell(String city, SeatWord said, long people) {
    }

    /** The cities in which there are people, the most first; those without a known city at the end. Two statements, however many people. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public List<PlaceCount> cities(String agency) {
        List<String> where = new ArrayList<>(List.of("e.standing = ?"));
        List<Object> values = new ArrayList<>(List.of(Standing.SERVING.name()));
        if (!scope(agency, where, values)) {
            return List.of();
        }
        Map<String, PlaceCount> cities = new LinkedHashMap<>();
        for (Cell cell : sql.list("select e.city_code, e.seat_word, count(*) from records.employee e where " + String.join(" and ", where)
                + " group by e.city_code, e.seat_word", r -> new Cell(r.getString(1), SeatWord.valueOf(r.getString(2)), r.getLong(3)), values.toArray())) {
            boolean known = codes.all().cities().containsKey(cell.city);
            cities.merge(known ? cell.city : "", new PlaceCount(known ? codes.city(cell.city) : Named.NONE, cell.people, cell.said.isAgreed() ? cell.people : 0,
                    cell.said == SeatWord.MISMATCH_REPORTED ? cell.people : 0), PlaceCount::plus);
        }
        return cities.values().stream().sorted(Comparator.<PlaceCount, Boolean>comparing(c -> c.place().isEmpty())
                .thenComparing(Comparator.comparingLong(PlaceCount::serving).reversed()).thenComparing(c -> c.place().code())).toList();
    }

    /** The same by region, every region in the order of its code; those without a known city at the end, if there are any. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public List<PlaceCount> regions(Collection<PlaceCount> cities) {
        Map<String, PlaceCount> regions = new LinkedHashMap<>();
        codes.all().regions().forEach((code, region) -> regions.put(code, new PlaceCount(region, 0, 0, 0)));
        for (PlaceCount city : cities) {
            String region = city.place().isEmpty() ? "" : codes.all().cities().get(city.place().code()).region();
            regions.merge(region, new PlaceCount(Named.NONE, city.serving(), city.confirmed(), city.reported()), PlaceCount::plus);
        }
        return List.copyOf(regions.values());
    }

    /** The people themselves, by Arabic name. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public Slice<PlacedPerson> people(PlaceQuery query) {
        Optional<Cursor> at = Cursor.parse(query.cursor());
        int size = Math.max(1, Math.min(100, query.size()));
        List<String> where = new ArrayList<>(List.of("e.standing = ?"));
        List<Object> values = new ArrayList<>(List.of(Standing.SERVING.name()));
        if (!scope(query.agency(), where, values) || !place(query, where, values)) {
            return Slice.all(List.of());
        }
        said(query.said(), where, values);
        boolean back = at.map(Cursor::backward).orElse(false);
        at.ifPresent(c -> {
            String sign = back ? "<" : ">";
            where.add("e.name_folded " + sign + "= ? and (e.name_folded " + sign + " ? or e.id " + sign + " ?)");
            values.addAll(List.of(c.text(0), c.text(0), c.number(1)));
        });
        String order = back ? " desc" : "";
        List<Row> whole = sql.list("select " + PeopleRows.COLUMNS + ", e.city_code, e.seat_word" + PeopleRows.FROM + " where " + String.join(" and ", where)
                + " order by e.name_folded" + order + ", e.id" + order + " fetch first " + (size + 1) + " rows only",
                r -> new Row(rows.found(r), r.getString("city_code"), SeatWord.valueOf(r.getString("seat_word"))), values.toArray());
        return Slice.cut(whole, size, at, f -> List.of(f.found.folded(), f.found.person().employeeId()))
                .map(f -> new PlacedPerson(f.found.person(), codes.city(f.city), f.said));
    }

    private boolean scope(String agency, List<String> where, List<Object> values) {
        Optional<Set<String>> mine = access.agencies();
        if (mine.isPresent() && (mine.get().isEmpty() || !agency.isEmpty() && !mine.get().contains(agency))) {
            return false;
        }
        in("e.agency_code", agency.isEmpty() ? mine.map(List::copyOf).orElse(List.of()) : List.of(agency), where, values);
        return true;
    }

    private boolean place(PlaceQuery query, List<String> where, List<Object> values) {
        if (!query.city().isEmpty()) {
            in("e.city_code", List.of(query.city()), where, values);
        } else if (!query.region().isEmpty()) {
            List<String> cities = codes.all().cities().values().stream().filter(c -> c.region().equals(query.region())).map(Reference.City::code).toList();
            in("e.city_code", cities, where, values);
            return !cities.isEmpty();
        }
        return true;
    }

    private static void said(Optional<SeatWord> said, List<String> where, List<Object> values) {
        said.ifPresent(word -> in("e.seat_word", switch (word) {
            case CONFIRMED, UPDATED -> List.of(SeatWord.CONFIRMED.name(), SeatWord.UPDATED.name());
            case NOT_SAID, UPHELD -> List.of(SeatWord.NOT_SAID.name(), SeatWord.UPHELD.name());
            default -> List.of(word.name());
        }, where, values));
    }

    private static void in(String column, List<String> any, List<String> where, List<Object> values) {
        if (!any.isEmpty()) {
            where.add(column + " in (" + Sql.marks(any.size()) + ")");
            values.addAll(any);
        }
    }
}
