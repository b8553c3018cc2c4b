package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import masar.development.ScholarshipDesk;
import masar.development.ScholarshipDesk.Shown;
import masar.development.Study;
import masar.kernel.Slice;
import masar.ui.Address;

/** Scholarships and study missions of the agency's people. */
@Named("scholarshipsPage")
@RequestScoped
public class ScholarshipsPage {
    private static final int SIZE = 25;
    @Inject ScholarshipDesk desk;
    private Shown shown;
    private Slice<Study> slice;

    @PostConstruct
    void read() {
        shown = Arrays.stream(Shown.values()).filter(s -> s.name().equals(Address.param("shown"))).findFirst().orElse(Shown.RUNNING);
        slice = desk.list(shown, Address.cursor(), SIZE);
    }

    public Slice<Study> getSlice() {
        return slice;
    }

    /** Code of what is listed. */
    public String getShown() {
        return shown.name();
    }

    /** The lists. */
    public List<Shown> getLists() {
        return List.of(Shown.values());
    }
}
