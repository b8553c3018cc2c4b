package masar.requests.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Slice;
import masar.requests.Notice;
import masar.requests.Notices;
import masar.ui.Address;

/** What one was told. */
@Named
@RequestScoped
public class NoticesPage {
    private static final int SIZE = 20;
    @Inject
    Notices notices;
    private Slice<Notice> slice;

    @PostConstruct
    void load() {
        slice = notices.mine(Address.cursor(), SIZE);
    }

    public Slice<Notice> getSlice() {
        return slice;
    }

    /** Marks all as read. */
    public void readAll() {
        notices.readAll();
        Address.go("/my/notices");
    }

    /** Marks one as read and goes where it leads. */
    public void open(Notice notice) {
        Address.go(notices.read(notice.id()));
    }
}
