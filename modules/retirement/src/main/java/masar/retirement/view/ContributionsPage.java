package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Slice;
import masar.retirement.ContributionStatement;
import masar.retirement.Contributions;
import masar.ui.Address;

/** The agency's statements of contributions, month by month. */
@Named("contributionsPage")
@RequestScoped
public class ContributionsPage {
    private static final int SIZE = 24;
    @Inject Contributions contributions;
    private Slice<ContributionStatement> slice;

    @PostConstruct
    void read() {
        slice = contributions.statements(Address.cursor(), SIZE);
    }

    public Slice<ContributionStatement> getSlice() {
        return slice;
    }
}
