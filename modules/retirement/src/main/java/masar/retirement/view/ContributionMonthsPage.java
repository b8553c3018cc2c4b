package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import masar.kernel.Slice;
import masar.retirement.ContributionMonth;
import masar.retirement.ContributionOverview;
import masar.retirement.ContributionStatement;
import masar.ui.Address;

/** The ministry's look at the contributions: the months, and of one of them the agencies. */
@Named("contributionMonthsPage")
@RequestScoped
public class ContributionMonthsPage {
    private static final int SIZE = 25;
    @Inject ContributionOverview overview;
    private List<ContributionMonth> months = List.of();
    private YearMonth month;
    private Slice<ContributionStatement> slice;

    @PostConstruct
    void read() {
        String typed = Address.param("month");
        if (typed.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            month = YearMonth.parse(typed);
            slice = overview.statements(month, Address.cursor(), SIZE);
        } else {
            months = overview.months();
        }
    }

    /** The latest months, newest first; empty where one is looked at. */
    public List<ContributionMonth> getMonths() {
        return months;
    }

    /** The month looked at; null where none is. */
    public YearMonth getMonth() {
        return month;
    }

    /** The agencies of that month. */
    public Slice<ContributionStatement> getSlice() {
        return slice;
    }
}
