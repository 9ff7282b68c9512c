package org.cadenceplanner.planted.store;

record PlanInfo() {}
