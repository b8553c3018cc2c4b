package masar.promotions.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Slice;
import masar.promotions.NominationState;
import masar.promotions.NominationView;
import masar.promotions.Nominations;
import masar.ui.Address;
import masar.ui.Texts;
import masar.ui.Wishes;

/** The nominations of the caller's agencies. */
@Named("nominationsPage")
@RequestScoped
public class NominationsPage {
    private static final int SIZE = 25;
    @Inject Nominations nominations;
    @Inject AwardWords awards;
    @Inject Texts texts;
    private Slice<NominationView> slice;

    /** This page of them. */
    public Slice<NominationView> getSlice() {
        if (slice == null) {
            slice = nominations.list(Address.cursor(), SIZE);
        }
        return slice;
    }

    /** What somebody is called. */
    public String name(NominationView n) {
        return ScorePage.name(n.nameAr(), n.nameEn());
    }

    /** Who decided, and for whom they acted. */
    public String by(NominationView n) {
        String language = Wishes.now().language();
        String who = n.decidedBy().name(language);
        return n.onBehalfOf().isEmpty() ? who : texts.get("decide.behalf", who, n.onBehalfOf().name(language));
    }

    /** The words of where one stands: after an approval, where its offer does. */
    public String state(NominationView n) {
        return n.offer().map(o -> "decide.state." + o.state()).orElse("nominations.state." + n.state());
    }

    /** How that looks. */
    public String look(NominationView n) {
        return n.offer().map(o -> awards.look(o.state())).orElseGet(() -> look(n.state()));
    }

    private static String look(NominationState state) {
        return switch (state) {
            case NOMINATED -> "info";
            case APPROVED -> "good";
            case REFUSED -> "bad";
            case WITHDRAWN -> "none";
        };
    }
}
