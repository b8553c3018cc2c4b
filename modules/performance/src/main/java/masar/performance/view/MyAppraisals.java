package masar.performance.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.performance.Appraisal;
import masar.performance.Appraisals;

/** The caller's own appraisals, for pages that show them. */
@Named("myAppraisals")
@RequestScoped
public class MyAppraisals {
    @Inject Appraisals appraisals;
    private List<Appraisal> all;

    /** Every edition, latest first. */
    public List<Appraisal> getAll() {
        if (all == null) {
            all = appraisals.mine();
        }
        return all;
    }
}
