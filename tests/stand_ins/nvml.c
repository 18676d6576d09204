/* A driver's library with two GPUs, one of which fell off the bus: what NVIDIA's library answers, without NVIDIA.
   The calls that engines/gpus.py makes, as nvml.h declares them. NVML_STAND_IN_FAILS makes the start fail. */
#include <stdlib.h>
#include <string.h>

typedef struct { unsigned long long total, free, used; } memory_t;
enum { OK = 0, NOT_SUPPORTED = 3, DRIVER_NOT_LOADED = 9, GPU_IS_LOST = 15 };
static int first;

int nvmlInitWithFlags(unsigned flags) { return getenv("NVML_STAND_IN_FAILS") ? DRIVER_NOT_LOADED : OK; }
int nvmlInit_v2(void) { return nvmlInitWithFlags(0); }
int nvmlShutdown(void) { return OK; }
const char *nvmlErrorString(int code) { return "Driver Not Loaded"; }
int nvmlSystemGetDriverVersion(char *text, unsigned size) { strncpy(text, "580.95.05", size); return OK; }
int nvmlSystemGetCudaDriverVersion_v2(int *number) { *number = 13010; return OK; }
int nvmlDeviceGetCount_v2(unsigned *count) { *count = 2; return OK; }
int nvmlDeviceGetHandleByIndex_v2(unsigned index, void **handle) {
  *handle = &first;
  return index == 0 ? OK : GPU_IS_LOST;
}
int nvmlDeviceGetName(void *handle, char *text, unsigned size) { strncpy(text, "NVIDIA GeForce RTX 4090", size); return OK; }
int nvmlDeviceGetMemoryInfo(void *handle, memory_t *memory) {
  memory->total = 24ull << 30; memory->free = 20ull << 30; memory->used = 4ull << 30;
  return OK;
}
int nvmlDeviceGetCudaComputeCapability(void *handle, int *major, int *minor) { *major = 8; *minor = 9; return OK; }
