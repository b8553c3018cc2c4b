package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.text.ArabicText;

/** The views of the inbox that an officer keeps: a name and what the address says. Each officer's are that officer's alone. */
@ApplicationScoped
@Transactional
public class SavedViews {
    /** Most views of one officer. */
    public static final int MOST = 20;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 1000;
    @PersistenceContext(unitName = "requests")
    EntityManager em;
    @Inject
    Caller caller;
    @Inject
    CivilClock clock;
    @Inject
    Audit audit;

    /** The caller's views, oldest first. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public List<SavedView> mine() {
        return kept().stream().map(KeptView::view).toList();
    }

    /** Keeps a view. The same name and address twice is one; refused when the name stands for another view, or there are {@link #MOST}. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public SavedView save(String name, String address) {
        String called = name(name);
        List<KeptView> all = kept();
        Optional<KeptView> same = all.stream().filter(v -> v.name.equals(called)).findFirst();
        if (same.isPresent()) {
            if (!same.get().address.equals(address)) {
                throw Refused.field("viewName", "requests.views.taken", called);
            }
            return same.get().view();
        }
        if (all.size() >= MOST) {
            throw Refused.field("viewName", "requests.views.tooMany", MOST);
        }
        KeptView view = new KeptView(caller.nationalId(), called, Texted.limit(address, LONGEST_ADDRESS, "viewName"), Utc.of(clock.now()));
        em.persist(view);
        em.flush();
        return view.view();
    }

    /** Gives a view another name. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public SavedView rename(long id, String name) {
        KeptView view = own(id).orElseThrow(Refused::notFound);
        String called = name(name);
        if (kept().stream().anyMatch(v -> !v.id.equals(view.id) && v.name.equals(called))) {
            throw Refused.field("viewName", "requests.views.taken", called);
        }
        view.name = called;
        return view.view();
    }

    /** Takes a view away; nothing happens when it is gone already. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public void drop(long id) {
        own(id).ifPresent(em::remove);
    }

    private static String name(String typed) {
        return Texted.needed(ArabicText.withoutMarks(typed), LONGEST_NAME, "viewName", "requests.views.nameMissing");
    }

    private List<KeptView> kept() {
        return em.createQuery("select v from KeptView v where v.ownerId = :me order by v.id", KeptView.class)
                .setParameter("me", caller.nationalId()).getResultList();
    }

    // Another's view is answered like none, and leaves an audit line.
    private Optional<KeptView> own(long id) {
        KeptView view = em.find(KeptView.class, id);
        if (view != null && !view.ownerId.equals(caller.nationalId())) {
            audit.recordAlways(AuditEntry.of("view.refused").about(view.ownerId).on("view", id));
            return Optional.empty();
        }
        return Optional.ofNullable(view);
    }
}
