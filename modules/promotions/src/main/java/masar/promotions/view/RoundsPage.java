package masar.promotions.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.kernel.Slice;
import masar.promotions.RoundPhase;
import masar.promotions.RoundView;
import masar.promotions.Rounds;
import masar.promotions.SchemeView;
import masar.promotions.Schemes;
import masar.ui.Address;

/** The rounds of the agency, and the published schemes on which a new one may be planned. */
@Named("roundsPage")
@RequestScoped
public class RoundsPage {
    private static final int SIZE = 25;
    @Inject Rounds rounds;
    @Inject Schemes schemes;
    private Slice<RoundView> slice;
    private List<SchemeView> published;

    /** The rows of this page. */
    public Slice<RoundView> getSlice() {
        if (slice == null) {
            slice = rounds.list(Address.cursor(), SIZE);
        }
        return slice;
    }

    /** The published schemes of the caller's agencies. */
    public List<SchemeView> getPublished() {
        if (published == null) {
            published = schemes.agencies().stream().flatMap(a -> schemes.published(a).stream()).toList();
        }
        return published;
    }

    /** The look of a phase. */
    public String look(RoundPhase phase) {
        return phase == RoundPhase.OPEN ? "good" : phase == RoundPhase.ANNOUNCED || phase == RoundPhase.FREEZING ? "info" : "none";
    }
}
