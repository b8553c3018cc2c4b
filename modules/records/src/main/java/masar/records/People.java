package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Cursor;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.kernel.text.ArabicText;
import masar.kernel.text.NationalId;
import masar.records.PeopleRows.Found;

/** Finding people by part of a name in either language, by national ID or by employee number. */
@ApplicationScoped
@Transactional
public class People {
    @Inject Access access;
    @Inject Audit audit;
    @Inject Caller caller;
    @Inject PeopleRows rows;
    @Inject RecordReader reader;
    @Inject PeopleSearch search;
    @Inject Sql sql;

    /** People within the caller's agencies, or everywhere for the ministry, by Arabic name. A search by words is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    public Slice<PersonRow> find(PeopleQuery query) {
        Optional<Cursor> at = Cursor.parse(query.cursor());
        int size = Math.max(1, Math.min(100, query.size()));
        Optional<List<String>> agencies = agencies(query);
        if (agencies.isEmpty()) {
            return Slice.all(List.of());
        }
        Where place = new Where();
        if (!agencies.get().isEmpty()) {
            place.and("e.agency_code in (" + Sql.marks(agencies.get().size()) + ")", agencies.get().toArray());
        }
        boolean back = at.map(Cursor::backward).orElse(false);
        at.ifPresent(c -> {
            String sign = back ? "<" : ">";
            // Said first for the name alone, which lets the index begin there; an "or" does not.
            place.and("e.name_folded " + sign + "= ?", c.text(0)).and("(e.name_folded " + sign + " ? or e.id " + sign + " ?)", c.text(0), c.number(1));
        });
        String words = ArabicText.latinDigits(ArabicText.withoutMarks(query.words())).strip();
        Where rest = filters(query);
        boolean named = !numbers(words, rest);
        List<Found> found = search.list(new PeopleSearch.Asked(place, agencies.get().size() < 2, rest, named ? words : "", back, size + 1));
        if (!query.words().isBlank()) {
            audit.record(AuditEntry.of("people.searched").in(query.agency()).because(query.words()));
        }
        return Slice.cut(found, size, at, f -> List.of(f.folded(), f.person().employeeId())).map(Found::person);
    }

    /** The one with this national ID within the caller's reach; refused as not found otherwise, and the attempt stays in the trail. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    public PersonRow byNationalId(String nationalId) {
        String digits = NationalId.find(nationalId).map(NationalId::digits).orElse("");
        return sql.list("select " + PeopleRows.COLUMNS + PeopleRows.FROM + " where e.national_id = ?", rows::found, digits).stream()
                .map(Found::person).filter(p -> access.agencies().map(a -> a.contains(p.agency().code())).orElse(true)).findFirst()
                .orElseThrow(() -> access.foreign(digits));
    }

    /** The caller's own employee id. Refused as not found when they have no record. */
    @Requires(Power.SELF)
    public long myEmployeeId() {
        return reader.find(caller.nationalId()).map(e -> e.id).orElseThrow(Refused::notFound);
    }

    /** Whether this employee is the caller. */
    @OpenToAll("says of the caller alone who they are")
    public boolean isMe(long employeeId) {
        return !caller.nationalId().isEmpty() && reader.find(employeeId).filter(e -> e.nationalId.equals(caller.nationalId())).isPresent();
    }

    /** The agencies to look in, none for everywhere; empty where the caller may look nowhere. */
    private Optional<List<String>> agencies(PeopleQuery query) {
        Optional<Set<String>> mine = access.agencies();
        if (mine.isPresent() && (mine.get().isEmpty() || !query.agency().isEmpty() && !mine.get().contains(query.agency()))) {
            return Optional.empty();
        }
        return Optional.of(query.agency().isEmpty() ? mine.map(List::copyOf).orElse(List.of()) : List.of(query.agency()));
    }

    private static Where filters(PeopleQuery query) {
        Where where = new Where();
        filter("e.unit_code = ?", query.unit(), where);
        filter("e.grade = ?", query.grade(), where);
        filter("e.standing = ?", query.standing().map(Enum::name).orElse(""), where);
        return where;
    }

    /** Adds what digits mean; says whether they were any. */
    private static boolean numbers(String words, Where where) {
        if (words.matches("[12]\\d{3,9}")) {
            // Bounds of digits alone: an ICU collation, as config/ proposes, puts signs before digits.
            // Two searches, each by its index: of one with an "or" PostgreSQL expects thousands, and walks all names for them.
            where.and("e.id in (select i.id from records.employee i where i.national_id between ? and ? union select n.id from records.employee n where n.employee_number = ?)",
                    filled(words, "0"), filled(words, "9"), words);
            return true;
        }
        boolean number = words.matches("[A-Za-z-]*\\d+");
        filter("e.employee_number = ?", number ? words : "", where);
        return number;
    }

    private static String filled(String digits, String with) {
        return digits + with.repeat(NationalId.LENGTH - digits.length());
    }

    private static void filter(String condition, String text, Where where) {
        if (!text.isBlank()) {
            where.and(condition, text);
        }
    }
}
