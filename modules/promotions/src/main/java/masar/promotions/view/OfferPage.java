package masar.promotions.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import masar.identity.StepUp;
import masar.promotions.AwardState;
import masar.promotions.MyOffer;
import masar.promotions.MyOffers;
import masar.ui.Address;
import masar.ui.Say;

/** A post that was offered to the caller: accepted or waived here; and all their offers. */
@Named("offerPage")
@ViewScoped
public class OfferPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject MyOffers offers;
    @Inject StepUp stepUp;
    private long id;
    private transient MyOffer one;
    private transient List<MyOffer> all;

    @PostConstruct
    void read() {
        id = Address.id("id");
    }

    /** The offer. */
    public MyOffer getOne() {
        if (one == null) {
            one = offers.of(id);
        }
        return one;
    }

    /** All of the caller's. */
    public List<MyOffer> getAll() {
        if (all == null) {
            all = offers.all();
        }
        return all;
    }

    /** Whether it waits for an answer. */
    public boolean isAsked() {
        return getOne().state() == AwardState.OFFERED;
    }

    /** Whether it may be waived still. */
    public boolean isWaivable() {
        return isAsked() || getOne().state() == AwardState.ACCEPTED;
    }

    /** Accepts it. */
    public void accept() {
        offers.accept(id);
        Say.good("offer.accepted");
        Address.go(here());
    }

    /** Waives it; without a fresh code one is asked for before. */
    public void waive() {
        if (!stepUp.fresh()) {
            Way.toCode("waive", here());
            return;
        }
        offers.waive(id);
        Say.good("offer.waived");
        Address.go(here());
    }

    private String here() {
        return "/my/promotion/offer?id=" + id;
    }
}
