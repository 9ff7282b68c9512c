package org.cadenceplanner.calendar.xml;

import de.focus_shift.jollyday.core.ManagerParameter;
import java.net.URL;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// A calendar already read and checked, in the form Jollyday takes calendars in. Jollyday puts its
/// settings into it and asks [ReadCalendarService] for the rules.
public final class ReadCalendar implements ManagerParameter {
  private final CalendarRegion root;
  private final Properties settings = new Properties();

  public ReadCalendar(CalendarRegion root) {
    this.root = root;
    settings.setProperty(CONFIGURATION_SERVICE_IMPL, ReadCalendarService.class.getName());
  }

  CalendarRegion root() {
    return root;
  }

  @Override
  public void mergeProperties(@Nullable Properties defaults) {
    if (defaults != null) {
      defaults.forEach(settings::putIfAbsent);
    }
  }

  @Override
  public Optional<String> getProperty(String key) {
    return Optional.ofNullable(settings.getProperty(key));
  }

  @Override
  public void setProperty(String key, String value) {
    settings.setProperty(key, value);
  }

  @Override
  public String getManagerImplClassName() {
    return required(MANAGER_IMPL_CLASS_PREFIX);
  }

  @Override
  public String getParserImplClassName(String rule) {
    return required(PARSER_IMPL_PREFIX + rule);
  }

  @Override
  public String getConfigurationServiceImplClassName() {
    return required(CONFIGURATION_SERVICE_IMPL);
  }

  @Override
  public String createCacheKey() {
    return root.id();
  }

  @Override
  public String getDisplayName() {
    return root.description();
  }

  @Override
  public URL createResourceUrl() {
    throw new UnsupportedOperationException("the calendar was read already");
  }

  private String required(String key) {
    return getProperty(key)
        .orElseThrow(() -> new IllegalStateException("Jollyday has no setting '" + key + "'"));
  }
}
