package masar.documents.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import masar.documents.RootCheck;
import masar.documents.RootDay;
import masar.documents.Roots;
import masar.kernel.Slice;

/** The signed roots of the audit by day: to be checked, and to be taken away and held by somebody else. */
@Named
@RequestScoped
public class RootsPage {
    private static final int SIZE = 31;
    @Inject Roots roots;
    private Slice<RootDay> slice = Slice.all(List.of());
    private RootCheck check;

    @PostConstruct
    void read() {
        Map<String, String> address = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String after = address.getOrDefault("after", "");
        slice = roots.days(after.isEmpty() ? address.getOrDefault("before", "") : after, SIZE);
    }

    /** The days. */
    public Slice<RootDay> getSlice() {
        return slice;
    }

    /** What the check said; null when none was asked for. */
    public RootCheck getCheck() {
        return check;
    }

    /** The day that was checked, or the bad one. */
    public LocalDate getDay() {
        return check.day().orElseThrow();
    }

    /** Checks a day. */
    public void verify(LocalDate day) {
        check = roots.verify(day);
    }
}
