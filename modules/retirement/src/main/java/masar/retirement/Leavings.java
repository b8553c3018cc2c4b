package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Cursor;
import masar.kernel.Decision;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.records.Ages;
import masar.records.AsOf;
import masar.records.EmployeeRecord;
import masar.records.PersonRow;
import masar.records.Records;
import masar.retirement.law.AgeForecast;
import masar.retirement.law.AskedLeaving;
import masar.retirement.law.Reason;

/** Cases of leaving: what one may ask for, one's own cases, and for officers those of their agency. */
@ApplicationScoped
@Transactional
public class Leavings {
    /** The powers that read the cases of their agency. */
    static final Power[] READERS = {Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY};
    @Inject LeavingBook book;
    @Inject Records records;
    @Inject Caller caller;
    @Inject Ages ages;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /**
     * What the law says if the caller asked today to leave after this last day of work.
     *
     * @param reason code of the reason; one that nobody asks for is a finding, one that is none a refusal
     */
    @Requires(Power.SELF)
    public Decision outlook(String reason, LocalDate lastDay) {
        Reason why = Arrays.stream(Reason.values()).filter(r -> r.name().equals(reason)).findFirst()
                .orElseThrow(() -> Refused.field("reason", "leaving.refused.reason"));
        EmployeeRecord today = records.mine();
        if (today.person().birthForService() == null) {
            throw new Refused("leaving.refused.birth");
        }
        return Refused.at("lastDay", () -> {
            EmployeeRecord then = records.mine(new AsOf(lastDay.plusDays(1), records.now().knownAt()));
            return AskedLeaving.of(LeavingFacts.of(today, then.service(), why, lastDay, ages.extended(today)));
        });
    }

    /** The number of the caller's open case. */
    @Requires(Power.SELF)
    public Optional<String> open() {
        return book.openOf(caller.nationalId()).map(c -> c.number);
    }

    /** The caller's cases, newest first. */
    @Requires(Power.SELF)
    public List<LeavingView> mine() {
        return book.of(caller.nationalId()).stream().map(book::view).toList();
    }

    /** The case of this number, of the caller's agency; anybody else's is not found, and the attempt stays in the trail. The reading is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public LeavingView of(String number) {
        LeavingCase one = reached(book.find(number), number, READERS);
        audit.record(AuditEntry.of("leaving.read").in(one.agency).about(one.nationalId).on("leaving", one.number));
        return book.view(one);
    }

    /** The case, for who holds one of these powers in its agency, be it for this service alone. */
    LeavingCase reached(Optional<LeavingCase> found, String number, Power... any) {
        Optional<LeavingCase> mine = found.filter(c -> Arrays.stream(any).anyMatch(p -> caller.may(p, c.agency, service(c))));
        if (mine.isEmpty()) {
            AuditEntry entry = AuditEntry.of("leaving.refused").on("leaving", number.length() > 20 ? number.substring(0, 20) : number);
            audit.recordAlways(found.map(c -> entry.in(c.agency).about(c.nationalId)).orElse(entry));
            throw Refused.notFound();
        }
        return mine.get();
    }

    static String service(LeavingCase one) {
        return switch (one.reason) {
            case RESIGNATION -> ResignationRequest.CODE;
            case EARLY_RETIREMENT -> EarlyRetirementRequest.CODE;
            default -> OpenedLeavingRequest.codeOf(one.reason.name());
        };
    }

    /** The leavings of the caller's agencies: death and illness first, then the newest. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Slice<LeavingRow> list(LeavingQuery query) {
        Set<String> agencies = caller.agencies(READERS);
        if (agencies.isEmpty()) {
            return Slice.all(List.of());
        }
        Optional<Cursor> at = Cursor.parse(query.cursor());
        boolean back = at.map(Cursor::backward).orElse(false);
        List<String> where = new ArrayList<>(List.of("c.agency in :agencies"));
        if (query.shown() != LeavingQuery.Shown.ALL) {
            where.add(query.shown() == LeavingQuery.Shown.OPEN ? "(c.openOf is not null or c.heldBy <> '')" : "c.openOf is null and c.heldBy = ''");
        }
        if (at.isPresent()) {
            where.add("(c.turn " + (back ? "<" : ">") + " :turn or c.turn = :turn and c.id " + (back ? ">" : "<") + " :id)");
        }
        TypedQuery<LeavingCase> rows = book.em.createQuery("select c from LeavingCase c where " + String.join(" and ", where) + " order by "
                + (back ? "c.turn desc, c.id" : "c.turn, c.id desc"), LeavingCase.class).setParameter("agencies", agencies).setMaxResults(query.size() + 1);
        at.ifPresent(c -> rows.setParameter("turn", (int) c.number(0)).setParameter("id", c.number(1)));
        Slice<LeavingCase> slice = Slice.cut(rows.getResultList(), query.size(), at, c -> List.of(c.turn, c.id));
        Map<String, PersonRow> people = records.names(slice.rows().stream().map(c -> c.nationalId).toList());
        return slice.map(c -> row(c, Optional.ofNullable(people.get(c.nationalId))));
    }

    /** Those of the caller's agencies who come to the statutory age in the coming months, eldest first; those past it who still serve come first of all. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Slice<NearingAge> nearing(String cursor, int size) {
        LocalDate until = clock.today().plusMonths(AgeSteps.MONTHS.number());
        return ages.born(LocalDate.of(1900, 1, 1), AgeForecast.born(until, true), cursor, size).map(NearingAge::of);
    }

    private static LeavingRow row(LeavingCase one, Optional<PersonRow> who) {
        return new LeavingRow(one.number, one.reason.name(), one.nationalId, who.map(PersonRow::nameAr).orElse(one.nationalId),
                who.map(PersonRow::nameEn).orElse(""), one.stage, Optional.ofNullable(one.dueOn),
                one.leavesOn == null ? one.wishedOn : one.leavesOn.minusDays(1), one.isOpened(), one.turn == 0);
    }
}
