package masar.performance.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.performance.CharterLine;
import masar.performance.MyCharters;

/** One's own charters, year by year. */
@Named("myChartersPage")
@RequestScoped
public class MyChartersPage {
    @Inject MyCharters charters;
    private List<CharterLine> all;

    /** All of them, latest year first. */
    public List<CharterLine> getAll() {
        if (all == null) {
            all = charters.mine();
        }
        return all;
    }
}
