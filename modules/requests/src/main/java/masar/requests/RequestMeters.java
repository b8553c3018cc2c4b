package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import masar.kernel.CivilClock;
import masar.kernel.Metered;
import masar.kernel.OpenToAll;

/** How many clocks have run out. */
@ApplicationScoped
@Transactional
@OpenToAll("numbers without people, shown where the door of the metrics lets in")
class RequestMeters implements Metered {
    @Inject
    Store store;
    @Inject
    CivilClock clock;

    @Override
    public List<Meter> meters() {
        return List.of(new Meter("clocks.overdue", "Requests at an agency whose last day is past.", this::overdue, true));
    }

    private long overdue() {
        return store.em.createQuery("select count(r) from Request r where r.state in :with and r.dueOn < :today", Long.class)
                .setParameter("with", Inbox.WITH_AGENCY).setParameter("today", clock.today()).getSingleResult();
    }
}
