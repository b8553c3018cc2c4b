package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.identity.Held;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Cursor;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.requests.Notices;
import masar.requests.RequestNumber;

/**
 * What was upheld and is to be carried out: the lists with their clocks, and marking one as carried out. The agency sees its own, without those
 * whom it goes round; the ministry sees all, and marks where nobody at the agency is left to do so.
 */
@ApplicationScoped
@Transactional
public class UpheldDesk {
    private static final Set<Power> OFFICES = Set.of(Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY);
    private static final int LONGEST = 1000;
    private static final int MOST = 100;
    @Inject UpheldBook book;
    @Inject Caller caller;
    @Inject Notices notices;
    @Inject Audit audit;

    /** Those of the caller's agencies: what is awaited, nearest end first, or what is done, last done first. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Slice<Upheld> list(boolean done, String cursor, int size) {
        List<String> parts = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        int n = 0;
        for (Held held : offices()) {
            parts.add("u.agency = :agency" + n + " and u.nationalId not in :round" + n
                    + " and not exists (select r.id from UpheldRoundRow r where r.upheldId = u.id and r.nationalId in :round" + n + ")");
            values.put("agency" + n, held.agency());
            values.put("round" + n++, selves(held));
        }
        return parts.isEmpty() ? Slice.all(List.of()) : page("(" + String.join(" or ", parts) + ")", values, done, cursor, size);
    }

    /** Those of all agencies, or of one. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<Upheld> all(String agency, boolean done, String cursor, int size) {
        ministry();
        return page(agency.isEmpty() ? "u.id > 0" : "u.agency = :agency", agency.isEmpty() ? Map.of() : Map.of("agency", agency), done, cursor, size);
    }

    private Slice<Upheld> page(String where, Map<String, Object> values, boolean done, String cursor, int size) {
        int rows = Math.max(1, Math.min(size, MOST));
        String day = done ? "u.doneOn" : "u.dueOn";
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean down = done != at.map(Cursor::backward).orElse(false);
        String beyond = at.isEmpty() ? "" : " and (" + day + (down ? " < " : " > ") + ":edge or " + day + " = :edge and u.id" + (down ? " < " : " > ") + ":edgeId)";
        TypedQuery<UpheldRow> query = book.book.em.createQuery("select u from UpheldRow u where " + where + " and u.doneOn is " + (done ? "not null" : "null") + beyond
                + " order by " + day + (down ? " desc" : "") + ", u.id" + (down ? " desc" : ""), UpheldRow.class).setMaxResults(rows + 1);
        values.forEach(query::setParameter);
        at.ifPresent(c -> query.setParameter("edge", c.date(0)).setParameter("edgeId", c.number(1)));
        Slice<UpheldRow> page = Slice.cut(query.getResultList(), rows, at, u -> List.of(done ? u.doneOn : u.dueOn, u.id));
        return new Slice<>(book.told(page.rows()), page.next(), page.previous());
    }

    /** One of them; whom it goes round is answered as if there were none. The reading is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public Upheld of(String number) {
        UpheldRow row = reached(number, LockModeType.NONE);
        audit.record(AuditEntry.of("grievance.upheld.read").in(row.agency).about(row.nationalId).on("grievance", row.number));
        return book.told(List.of(row)).get(0);
    }

    /** Marks it as carried out, with what was done. The same again changes nothing. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public Upheld done(String number, long seen, LocalDate on, String typed) {
        UpheldRow row = reached(number, LockModeType.PESSIMISTIC_WRITE);
        String words = typed.strip();
        if (row.doneOn != null && row.doneBy.equals(caller.nationalId()) && row.doneOn.equals(on) && row.doneWords.equals(words)) {
            return book.told(List.of(row)).get(0);
        }
        if (row.version != seen || row.doneOn != null) {
            throw new Refused("refused.stale");
        }
        Refused.when(problems(row, on, words));
        row.doneOn = on;
        row.doneWords = words;
        row.doneBy = caller.nationalId();
        row.doneFor = hand(row).map(Held::grantorId).orElse("");
        book.book.em.flush();
        AuditEntry entry = AuditEntry.of("grievance.carried-out").onBehalfOf(row.doneFor).in(row.agency).about(row.nationalId).on("grievance", row.number)
                .changed("", on.toString()).because(words);
        audit.record(entry.by(hand(row).map(Held::power).orElse(Power.MINISTRY_OFFICER)));
        notices.tell(row.nationalId, "grievances.notice.carriedOut", "/my/grieved?number=" + row.number, "grievance-done:" + row.number, row.number);
        return book.told(List.of(row)).get(0);
    }

    private List<Problem> problems(UpheldRow row, LocalDate on, String words) {
        List<Problem> problems = new ArrayList<>();
        if (on == null || on.isBefore(row.upheldOn) || on.isAfter(book.book.clock.today())) {
            problems.add(Problem.of("doneOn", "upheld.refused.day", row.upheldOn));
        }
        if (words.isEmpty() || words.length() > LONGEST) {
            problems.add(Problem.of("words", "upheld.refused.words", LONGEST));
        }
        return problems;
    }

    private UpheldRow reached(String number, LockModeType lock) {
        String known = RequestNumber.parse(number).grouped();
        Optional<UpheldRow> row = book.find(known, lock);
        if (row.filter(this::mayReach).isEmpty()) {
            AuditEntry entry = AuditEntry.of("grievance.foreign").on("grievance", known);
            audit.recordAlways(row.map(u -> entry.in(u.agency).about(u.nationalId)).orElse(entry));
            throw Refused.notFound();
        }
        return row.get();
    }

    private boolean mayReach(UpheldRow row) {
        return !row.nationalId.equals(caller.nationalId()) && (isMinistrys(row) || hand(row).isPresent());
    }

    // An officer of the ministry, unless the grievance goes round them too.
    private boolean isMinistrys(UpheldRow row) {
        return caller.may(Power.MINISTRY_OFFICER, "") && !book.round(row).contains(caller.nationalId());
    }

    // The power by which the caller may see it: of their own or by delegation, but not of one whom it goes round.
    private Optional<Held> hand(UpheldRow row) {
        Set<String> round = book.round(row);
        round.add(row.nationalId);
        return offices().stream().filter(h -> h.agency().equals(row.agency) && selves(h).stream().noneMatch(round::contains)).findFirst();
    }

    private List<Held> offices() {
        return caller.held().stream().filter(h -> OFFICES.contains(h.power()) && h.services().isEmpty()).toList();
    }

    private List<String> selves(Held held) {
        return held.delegated() ? List.of(caller.nationalId(), held.grantorId()) : List.of(caller.nationalId());
    }

    private void ministry() {
        caller.require(Power.MINISTRY_OFFICER, "");
    }
}
