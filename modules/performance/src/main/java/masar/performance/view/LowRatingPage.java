package masar.performance.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.performance.LowCase;
import masar.performance.LowRatings;
import masar.ui.Address;
import masar.ui.Say;
import masar.ui.Wishes;

/** One case of three unsatisfactory years. */
@Named("lowRatingPage")
@RequestScoped
public class LowRatingPage {
    @Inject LowRatings low;
    private LowCase one;
    private String why = "";

    @PostConstruct
    void read() {
        one = low.of(Address.id("id"));
    }

    public LowCase getOne() {
        return one;
    }

    /** The name in the language of this request. */
    public String getName() {
        return one.name(Wishes.now().language());
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    /** Closes it with what was done. */
    public void close() {
        low.done(one.id(), Address.id("version"), Address.text(why));
        Say.good("low.act.done");
        Address.go("/agency/low-rating?id=" + one.id());
    }
}
