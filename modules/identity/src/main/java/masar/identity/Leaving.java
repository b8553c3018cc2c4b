package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Acting;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.ui.Texts;

/**
 * What becomes of a person's powers when they leave the agency in which they held them: a power is granted to somebody in their post,
 * so it ends with the post, in writing, and is granted anew where they go. The same holds for what they delegated and received.
 */
@ApplicationScoped
@Transactional
public class Leaving {
    private static final System.Logger LOG = System.getLogger("masar.identity.powers");
    @Inject GrantBook grants;
    @Inject DelegationBook delegations;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;
    @Inject Texts texts;
    @Inject Event<PowerChanged> changed;
    @Inject Event<LeftAgency> gone;

    /** Ends all powers of a person who was transferred or whose service ended, if they have any, and tells the other modules. */
    @OpenToAll("called by the records in the transaction of a guarded act, or when the day comes")
    public void left(String nationalId) {
        endPowers(nationalId);
        gone.fire(new LeftAgency(nationalId));
    }

    private void endPowers(String nationalId) {
        LocalDate today = clock.today();
        if (grants.notOver(nationalId, today).isEmpty() && handed(nationalId, today).isEmpty()) {
            return;
        }
        grants.lock(nationalId);
        String why = texts.in(Locale.forLanguageTag("ar"), "power.left");
        grants.notOver(nationalId, today).stream().filter(g -> !isLastOfficer(g, today)).forEach(g -> {
            grants.grant(g.id()).orElseThrow().end(Acting.now(), clock.now(), why);
            audit.record(AuditEntry.of("power.ended").in(g.agency()).about(nationalId).on("grant", g.id() + " " + g.power()).because(why));
            changed.fire(PowerChanged.of(PowerChanged.Act.GRANT_ENDED, g, why));
        });
        handed(nationalId, today).forEach(row -> {
            row.end(Acting.now(), clock.now(), why);
            Delegation d = row.read();
            audit.record(AuditEntry.of("delegation.ended").in(d.agency()).about(d.delegate().nationalId()).on("delegation", d.id() + " " + d.power())
                    .because(why));
            changed.fire(PowerChanged.of(PowerChanged.Act.DELEGATION_ENDED, d, why));
        });
        caller.changed();
    }

    private List<DelegationRow> handed(String nationalId, LocalDate today) {
        List<DelegationRow> all = new ArrayList<>(delegations.notOver(DelegationBook.Side.GRANTOR, nationalId, today));
        all.addAll(delegations.notOver(DelegationBook.Side.DELEGATE, nationalId, today));
        return all;
    }

    // Without any officer nobody could ever be granted a power again; the operator must see to a successor first.
    private boolean isLastOfficer(Grant grant, LocalDate today) {
        if (grant.power() != Power.MINISTRY_OFFICER) {
            return false;
        }
        grants.lock("");
        boolean last = grants.otherOfficers(grant.id(), today) == 0;
        if (last) {
            LOG.log(Level.ERROR, "the last ministry officer has left; grant " + grant.id() + " stays until there is another one");
        }
        return last;
    }
}
