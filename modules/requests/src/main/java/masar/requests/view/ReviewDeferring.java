package masar.requests.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import masar.requests.Desk;
import masar.ui.Address;
import masar.ui.Needed;
import masar.ui.Say;

/** Putting off the decision on the request under review. */
@Named
@RequestScoped
public class ReviewDeferring {
    @Inject Desk desk;
    @Inject ReviewPage page;
    @Inject ReviewPlace place;
    private LocalDate until;
    private String why = "";

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why == null ? "" : why;
    }

    /** Puts it off. */
    public void defer() {
        new Needed().that(until != null, "until", "review.defer.until.missing").text(why, "why", "review.defer.why.missing").orRefuse();
        desk.defer(page.getRequest().number(), page.getVersion(), until, why);
        Say.good("review.done.defer", page.getRequest().number());
        Address.go(place.address(page.getRequest().number()));
    }
}
