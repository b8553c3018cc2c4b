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
 * What was upheld and is to be carried out: the lists with their clocks, and marking one as carried out. The agency sees its own, the ministry all, both
 * without those whom it goes round. The agency marks what it has done; the ministry where nobody at the agency is left, or once the days are over, when
 * it may also close one that was not carried out.
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
        return page(offices(), "", done, cursor, size);
    }

    /** Those of all agencies, or of one. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<Upheld> all(String agency, boolean done, String cursor, int size) {
        caller.require(Power.MINISTRY_OFFICER, "");
        return page(ministrys(), agency, done, cursor, size);
    }

    private Slice<Upheld> page(List<Held> hands, String agency, boolean done, String cursor, int size) {
        List<String> parts = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (int n = 0; n < hands.size(); n++) {
            Held held = hands.get(n);
            String of = held.power() == Power.MINISTRY_OFFICER ? agency : held.agency();
            parts.add("u.nationalId not in :round" + n + " and not exists (select r.id from UpheldRoundRow r where r.upheldId = u.id and r.nationalId in :round" + n + ")"
                    + (of.isEmpty() ? "" : " and u.agency = :agency" + n));
            values.put("round" + n, selves(held));
            if (!of.isEmpty()) {
                values.put("agency" + n, of);
            }
        }
        return parts.isEmpty() ? Slice.all(List.of()) : page("(" + String.join(" or ", parts) + ")", values, done, cursor, size);
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

    /**
     * What the caller may do with it now.
     *
     * @param carry whether they may enter it as carried out
     * @param close whether they may close it as not carried out
     */
    public record Acts(boolean carry, boolean close) {
    }

    /** What the caller may do with one of them; whom it goes round is answered as if there were none. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public Acts acts(String number) {
        UpheldRow row = reached(number, LockModeType.NONE);
        boolean open = row.doneOn == null;
        return new Acts((open || row.notCarriedOut) && mayCarry(row), open && mayClose(row));
    }

    /** Marks it as carried out, with what was done; also one that was closed without. The same again changes nothing. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public Upheld done(String number, long seen, LocalDate on, String typed) {
        UpheldRow row = reached(number, LockModeType.PESSIMISTIC_WRITE);
        String words = typed.strip();
        if (row.doneOn != null && !row.notCarriedOut && row.doneBy.equals(caller.nationalId()) && row.doneOn.equals(on) && row.doneWords.equals(words)) {
            return book.told(List.of(row)).get(0);
        }
        if (row.version != seen || row.doneOn != null && !row.notCarriedOut) {
            throw new Refused("refused.stale");
        } else if (!mayCarry(row)) {
            throw new Refused("upheld.refused.agencys", row.dueOn);
        }
        Refused.when(problems(row, on, words));
        row.notCarriedOut = false;
        row.doneOn = on;
        row.doneWords = words;
        row.doneBy = caller.nationalId();
        row.doneFor = hand(row).or(() -> ministry(row)).map(Held::grantorId).orElse("");
        book.book.em.flush();
        AuditEntry entry = AuditEntry.of("grievance.carried-out").onBehalfOf(row.doneFor).in(row.agency).about(row.nationalId).on("grievance", row.number)
                .changed("", on.toString()).because(words);
        audit.record(entry.by(hand(row).map(Held::power).orElse(Power.MINISTRY_OFFICER)));
        notices.tell(row.nationalId, "grievances.notice.carriedOut", "/my/grieved?number=" + row.number, "grievance-done:" + row.number + ":" + row.version, row.number);
        return book.told(List.of(row)).get(0);
    }

    /** Closes one that the agency did not carry out in its days, with what came of it; its person is told. The same again changes nothing. */
    @Requires(Power.MINISTRY_OFFICER)
    public Upheld close(String number, long seen, String typed) {
        UpheldRow row = reached(number, LockModeType.PESSIMISTIC_WRITE);
        String words = typed.strip();
        if (row.notCarriedOut && row.doneBy.equals(caller.nationalId()) && row.doneWords.equals(words)) {
            return book.told(List.of(row)).get(0);
        }
        if (row.version != seen || row.doneOn != null) {
            throw new Refused("refused.stale");
        } else if (!mayClose(row)) {
            throw new Refused("upheld.refused.agencys", row.dueOn);
        }
        Refused.when(words(words, "why"));
        row.notCarriedOut = true;
        row.doneOn = book.book.clock.today();
        row.doneWords = words;
        row.doneBy = caller.nationalId();
        row.doneFor = ministry(row).map(Held::grantorId).orElse("");
        book.book.em.flush();
        audit.record(AuditEntry.of("grievance.not-carried-out").by(Power.MINISTRY_OFFICER).onBehalfOf(row.doneFor).in(row.agency).about(row.nationalId).on("grievance", row.number)
                .because(words));
        notices.tell(row.nationalId, "grievances.notice.closedWithout", "/my/grieved?number=" + row.number, "grievance-closed:" + row.number + ":" + row.version, row.number);
        return book.told(List.of(row)).get(0);
    }

    private List<Problem> problems(UpheldRow row, LocalDate on, String words) {
        List<Problem> problems = new ArrayList<>();
        if (on == null || on.isBefore(row.upheldOn) || on.isAfter(book.book.clock.today())) {
            problems.add(Problem.of("doneOn", "upheld.refused.day", row.upheldOn));
        }
        problems.addAll(words(words, "words"));
        return problems;
    }

    private static List<Problem> words(String words, String field) {
        return words.isEmpty() || words.length() > LONGEST ? List.of(Problem.of(field, "upheld.refused.words", LONGEST)) : List.of();
    }

    private boolean isLate(UpheldRow row) {
        return book.book.clock.today().isAfter(row.dueOn);
    }

    // Within its days the agency has it, unless it goes round everybody there.
    private boolean mayCarry(UpheldRow row) {
        return hand(row).isPresent() || ministry(row).isPresent() && (isLate(row) || !book.isAgencyLeft(row, book.round(row)));
    }

    private boolean mayClose(UpheldRow row) {
        return ministry(row).isPresent() && isLate(row);
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
        return !row.nationalId.equals(caller.nationalId()) && (ministry(row).isPresent() || hand(row).isPresent());
    }

    // The powers by which the caller may see it, of the ministry or of the agency: of their own or by delegation, but not of one whom it goes round.
    private Optional<Held> ministry(UpheldRow row) {
        return free(ministrys(), row);
    }

    private Optional<Held> hand(UpheldRow row) {
        return free(offices().stream().filter(h -> h.agency().equals(row.agency)).toList(), row);
    }

    private Optional<Held> free(List<Held> hands, UpheldRow row) {
        if (hands.isEmpty()) {
            return Optional.empty();
        }
        Set<String> round = book.round(row);
        return hands.stream().filter(h -> selves(h).stream().noneMatch(self -> self.equals(row.nationalId) || round.contains(self))).findFirst();
    }

    private List<Held> ministrys() {
        return caller.held().stream().filter(h -> h.power() == Power.MINISTRY_OFFICER && h.services().isEmpty()).toList();
    }

    private List<Held> offices() {
        return caller.held().stream().filter(h -> OFFICES.contains(h.power()) && h.services().isEmpty()).toList();
    }

    private List<String> selves(Held held) {
        return held.delegated() ? List.of(caller.nationalId(), held.grantorId()) : List.of(caller.nationalId());
    }
}
