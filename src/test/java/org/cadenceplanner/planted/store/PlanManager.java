package org.cadenceplanner.planted.store;

record PlanManager() {}
