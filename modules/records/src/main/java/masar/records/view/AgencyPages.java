package masar.records.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Slice;
import masar.records.Agencies;
import masar.records.Agency;

/** Agencies for the ministry: the list, searched and paged by the address. */
@Named("agencyList")
@RequestScoped
public class AgencyPages {
    private static final int SIZE = 50;
    @Inject Agencies agencies;
    private Slice<Agency> slice;

    /** The rows of this page. */
    public Slice<Agency> getSlice() {
        if (slice == null) {
            String after = Corrected.parameter("after");
            slice = agencies.find(Corrected.parameter("q"), after.isEmpty() ? Corrected.parameter("before") : after, SIZE);
        }
        return slice;
    }

    /** What the address asks for. */
    public String getWords() {
        return Corrected.parameter("q");
    }
}
