package masar.app.e2e;

import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What Arquillian deploys: the WAR that the build made, untouched, once for all journeys. */
final class TheWar {
    private TheWar() {
    }

    @Deployment(testable = false)
    public static WebArchive asBuilt() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("masar.test.war"))).as(WebArchive.class);
    }
}
