package masar.leave;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import masar.identity.Delegation;
import masar.identity.Held;
import masar.identity.Powers;
import masar.kernel.Period;
import masar.kernel.Power;
import masar.requests.Notices;

/**
 * Who decides for others and goes on leave: reminded to delegate for those days what nobody has meanwhile, and told to look at what they delegated
 * when the days of the leave become others. Delegating is theirs to do, in writing and with a fresh code; nothing is handed on by itself.
 */
@Dependent
class AwayDeciders {
    @Inject Powers powers;
    @Inject Notices notices;

    /** A leave was granted. */
    void granted(String nationalId, Period away, String number) {
        LocalDate first = away.from();
        LocalDate last = away.lastDay().orElseThrow();
        List<Delegation> given = powers.delegatedBy(nationalId, first, last);
        boolean open = powers.heldBy(nationalId, first).stream().filter(h -> !h.delegated() && h.power().scope() != Power.Scope.OWN)
                .anyMatch(h -> given.stream().noneMatch(d -> covers(d, h, first, last)));
        if (open) {
            notices.tell(nationalId, "leave.notice.delegate", "/agency/delegate?from=" + first + "&until=" + last, "leave-delegate:" + number, first, last);
        }
    }

    private static boolean covers(Delegation given, Held held, LocalDate first, LocalDate last) {
        return given.power() == held.power() && given.agency().equals(held.agency()) && given.services().isEmpty() && !given.from().isAfter(first) && !given.until().isBefore(last);
    }

    /** Some days of a leave fell away. */
    void changed(String nationalId, Period noMore, String number) {
        List<Delegation> given = powers.delegatedBy(nationalId, noMore.from(), noMore.lastDay().orElseThrow());
        if (!given.isEmpty()) {
            notices.tell(nationalId, "leave.notice.delegated", "/agency/delegations", "leave-delegated:" + number, noMore.from(), noMore.lastDay().orElseThrow());
        }
    }
}
