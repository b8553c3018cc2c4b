package masar.performance.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Slice;
import masar.performance.LowCase;
import masar.performance.LowRatings;
import masar.ui.Address;
import masar.ui.Wishes;

/** The cases of people who were unsatisfactory three years in a row. */
@Named("lowRatingsPage")
@RequestScoped
public class LowRatingsPage {
    private static final int SIZE = 25;
    @Inject LowRatings low;
    private Slice<LowCase> slice;

    public Slice<LowCase> getSlice() {
        if (slice == null) {
            slice = low.list(!isClosed(), Address.cursor(), SIZE);
        }
        return slice;
    }

    /** Whether those are shown that are closed. */
    public boolean isClosed() {
        return "CLOSED".equals(Address.param("shown"));
    }

    /** A name in the language of this request. */
    public String name(LowCase one) {
        return one.name(Wishes.now().language());
    }
}
