import ctypes

from hexalogue.adapters.inprocess.stop_flag import StopFlag

callback = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p)(StopFlag.function_address())


def test_native_code_reads_the_flag_without_python() -> None:
    flag = StopFlag()
    answers = [callback(flag.data_address)]

    flag.set()
    answers.append(callback(flag.data_address))
    flag.clear()
    answers.append(callback(flag.data_address))

    assert answers == [False, True, False]
    assert not flag.is_up
