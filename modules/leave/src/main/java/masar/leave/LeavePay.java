package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.kernel.Period;
import masar.leave.law.LeaveLaw;
import masar.leave.law.LeaveType;
import masar.pay.ReducedPay;

/** Tells pay of the caller's days of leave with a part of pay; leave without any is in the career. */
@ApplicationScoped
@Transactional
@OpenToAll("asked by pay about the caller alone")
class LeavePay implements ReducedPay {
    private static final int WHOLE = 100;
    @Inject LeaveBook book;
    @Inject Caller caller;

    @Override
    public List<Days> mine(Period during) {
        return book.em.createQuery("select l from LeaveRow l where l.nationalId = :me and l.knownUntil = :still and l.payPercent < :whole and l.firstDay < :until"
                + " and l.lastDay >= :from order by l.firstDay, l.id", LeaveRow.class).setParameter("me", caller.nationalId()).setParameter("still", LeaveRow.STILL)
                .setParameter("whole", WHOLE).setParameter("until", during.until().orElseThrow()).setParameter("from", during.from()).getResultList().stream()
                .filter(l -> l.eventId == 0).map(l -> new Days(l.payPercent, floor(l), l.during(), LeaveLaw.SECTION)).toList();
    }

    private static int floor(LeaveRow leave) {
        return leave.kind == LeaveType.MOTHERHOOD ? LeaveLaw.motherhoodFloor(leave.firstDay) : 0;
    }
}
