package masar.promotions.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import masar.promotions.Minutes;
import masar.promotions.MinutesView;
import masar.ui.Address;
import masar.ui.Say;

/** What follows the freeze on the page of a round: its minutes, and the way to the decisions. */
@Named("afterFreezePage")
@ViewScoped
public class AfterFreezePage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Minutes minutes;
    private long id;
    private transient Optional<MinutesView> made;

    @PostConstruct
    void read() {
        id = Address.id("id");
    }

    /** The minutes, if they were made. */
    public Optional<MinutesView> getMade() {
        if (made == null) {
            made = minutes.of(id);
        }
        return made;
    }

    /** Makes them. */
    public String make() {
        minutes.make(id);
        Say.good("minutes.done");
        return "/agency/round?faces-redirect=true&id=" + id;
    }
}
