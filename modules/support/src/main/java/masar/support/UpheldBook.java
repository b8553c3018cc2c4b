package masar.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.identity.Powers;
import masar.kernel.Power;
import masar.kernel.Setting;
import masar.requests.Notices;
import masar.support.law.CarryingOut;

/** Upheld grievances as they are kept, and those who are told of them. */
@Dependent
class UpheldBook {
    /** Calendar days for what the agency itself upheld; our source names none for that. */
    static final Setting CARRY_OUT_DAYS = Setting.of("masar.grievances.carry-out-days", "60");
    @Inject GrievanceBook book;
    @Inject Powers powers;
    @Inject Notices notices;

    /** Begins its clock, and tells the agency. */
    void begin(GrievanceRow grievance) {
        LocalDate due = grievance.stage == GrievanceStage.MINISTRY ? CarryingOut.lastDay(grievance.repliedOn) : grievance.repliedOn.plusDays(CARRY_OUT_DAYS.number());
        UpheldRow row = new UpheldRow(grievance, due);
        book.em.persist(row);
        book.em.flush();
        grievance.brought().concerned().forEach(who -> book.em.persist(new UpheldRoundRow(row.id, who)));
        tellAgency(row, grievance.brought().concerned(), "grievances.notice.upheld", "upheld", row.dueOn);
    }

    Optional<UpheldRow> find(String number, LockModeType lock) {
        return book.em.createQuery("select u from UpheldRow u where u.number = :number", UpheldRow.class).setParameter("number", number).setLockMode(lock)
                .getResultStream().findFirst();
    }

    Set<String> round(UpheldRow row) {
        if (row.round == null) {
            row.round = Set.copyOf(book.em.createQuery("select r.nationalId from UpheldRoundRow r where r.upheldId = :id", String.class).setParameter("id", row.id).getResultList());
        }
        return row.round;
    }

    /** Tells those at the agency who may see it: human resources, or where it goes round all of them who decides there. */
    void tellAgency(UpheldRow row, Collection<String> round, String key, String once, LocalDate day) {
        List<String> hr = without(row, round, Power.HR_SPECIALIST, Power.HR_DIRECTOR);
        (hr.isEmpty() ? without(row, round, Power.COMPETENT_AUTHORITY) : hr)
                .forEach(o -> notices.tell(o, key, "/agency/upheld?number=" + row.number, "grievance-" + once + ":" + row.number, row.number, day));
    }

    /** Whether somebody at the agency is left who may carry it out. */
    boolean isAgencyLeft(UpheldRow row, Set<String> round) {
        return !without(row, round, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY).isEmpty();
    }

    private List<String> without(UpheldRow row, Collection<String> round, Power... any) {
        return Stream.of(any).flatMap(p -> powers.holders(p, row.agency, "").stream()).distinct().filter(o -> !o.equals(row.nationalId) && !round.contains(o)).toList();
    }

    /** As it is seen; the grievances themselves are read at once. */
    List<Upheld> told(List<UpheldRow> rows) {
        LocalDate today = book.clock.today();
        Map<String, GrievanceRow> all = rows.isEmpty() ? Map.of() : book.em.createQuery("select g from GrievanceRow g where g.number in :numbers", GrievanceRow.class)
                .setParameter("numbers", rows.stream().map(u -> u.number).toList()).getResultStream().collect(Collectors.toMap(g -> g.number, Function.identity()));
        return rows.stream().map(u -> {
            GrievanceRow g = all.get(u.number);
            Optional<LocalDate> done = Optional.ofNullable(u.doneOn);
            return new Upheld(u.number, u.version, u.stage, u.nationalId, u.agency, g.brought().what(), g.wanted, g.replyWords, u.upheldOn, u.dueOn, today, done, u.notCarriedOut, u.doneWords,
                    u.doneBy, u.stage == GrievanceStage.MINISTRY ? Optional.of(CarryingOut.check(u.upheldOn, done.filter(d -> !u.notCarriedOut), today)) : Optional.empty());
        }).toList();
    }
}
