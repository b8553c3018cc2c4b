package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.development.Session;
import masar.development.Training;
import masar.kernel.Slice;
import masar.ui.Address;

/** The sessions one may apply for. */
@Named("mySessionsPage")
@RequestScoped
public class MySessionsPage {
    private static final int SIZE = 20;
    @Inject Training training;
    private Slice<Session> slice;

    @PostConstruct
    void read() {
        slice = training.open(Address.cursor(), SIZE);
    }

    public Slice<Session> getSlice() {
        return slice;
    }
}
