package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import masar.identity.PowerChanged;
import masar.kernel.OpenToAll;
import masar.kernel.Power;

/** Tells people which powers they got or lost: what somebody may do in their office's name is never changed behind their back. */
@ApplicationScoped
@OpenToAll("observes what guarded beans did")
class PowersTold {
    @Inject Notices notices;

    void tell(@Observes PowerChanged change) {
        String what = "requests.notice.power." + change.act() + (change.act() != PowerChanged.Act.GRANTED || change.until().isPresent() ? "" : ".open");
        TextKey power = new TextKey("power." + change.power());
        String desk = change.power().scope() == Power.Scope.MINISTRY ? "/ministry" : "/agency";
        String address = change.byDelegation() ? desk + "/delegation?id=" + change.id() : "/my/account";
        Object[] args = switch (change.act()) {
            case GRANTED, DELEGATED -> change.until().isPresent() ? new Object[] {power, change.from(), change.until().get()}
                    : new Object[] {power, change.from()};
            default -> new Object[] {power, change.why()};
        };
        notices.tell(change.nationalId(), what, address, "power:" + change.act() + ":" + change.id(), args);
    }
}
