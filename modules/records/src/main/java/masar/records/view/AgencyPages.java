package masar.records.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Slice;
import masar.records.Agencies;
import masar.records.Agency;
import masar.ui.Address;

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
            String after = Address.param("after");
            slice = agencies.find(Address.param("q"), after.isEmpty() ? Address.param("before") : after, SIZE);
        }
        return slice;
    }

    /** What the address asks for. */
    public String getWords() {
        return Address.param("q");
    }
}
